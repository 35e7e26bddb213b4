package io.aludel.runtime.catalogue;

/** Asks PostgreSQL's {@code pg_catalog}. */
final class PostgresCatalogue {

  private static final String SCHEMAS =
      """
      select nspname as schema_name from pg_namespace
      where nspname not like 'pg\\_%' and nspname <> 'information_schema' order by nspname
      """;

  private static final String TABLES =
      """
      select c.relname as table_name, obj_description(c.oid, 'pg_class') as remarks
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = ? and c.relkind in ('r', 'p')
      """;

  /** The functions that {@code information_schema} itself decodes the type modifier by. */
  private static final String COLUMNS =
      """
      select c.relname as table_name, a.attname as column_name, not a.attnotnull as nullable,
        case a.attidentity when 'a' then 'ALWAYS' when 'd' then 'BY DEFAULT' end
          as identity_generation,
        s.seqstart as identity_start, s.seqincrement as identity_increment,
        case when a.attgenerated = '' then pg_get_expr(d.adbin, d.adrelid) end as default_sql,
        case when a.attgenerated <> '' then pg_get_expr(d.adbin, d.adrelid)
          || case a.attgenerated when 's' then ' stored' else '' end end as generation_sql,
        case when a.attcollation <> t.typcollation then l.collname end as collation_name,
        col_description(c.oid, a.attnum) as remarks,
        format_type(e.oid, case when e.typcategory = 'T' then a.atttypmod end) as type_name,
        case when t.typcategory = 'A' then '[]' end as dimension,
        information_schema._pg_char_max_length(e.oid, a.atttypmod) as type_length,
        case when e.typcategory = 'D'
          then case when e.typname <> 'date'
            then information_schema._pg_datetime_precision(e.oid, a.atttypmod) end
          when e.typname = 'numeric'
          then information_schema._pg_numeric_precision(e.oid, a.atttypmod) end as type_precision,
        case when e.typname = 'numeric'
          then information_schema._pg_numeric_scale(e.oid, a.atttypmod) end as type_scale
      from pg_attribute a
      join pg_class c on c.oid = a.attrelid
      join pg_namespace n on n.oid = c.relnamespace
      join pg_type t on t.oid = a.atttypid
      join pg_type e on e.oid = case when t.typcategory = 'A' then t.typelem else t.oid end
      left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
      left join pg_collation l on l.oid = a.attcollation
      left join pg_depend p on a.attidentity <> '' and p.classid = 'pg_class'::regclass
        and p.refclassid = 'pg_class'::regclass and p.refobjid = c.oid
        and p.refobjsubid = a.attnum and p.deptype = 'i'
      left join pg_sequence s on s.seqrelid = p.objid
      where n.nspname = ? and c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped
      """;

  private static final String CONSTANTS =
      """
      select c.relname as table_name, a.attname as column_name, v.enumlabel as enum_value
      from pg_attribute a
      join pg_class c on c.oid = a.attrelid
      join pg_namespace n on n.oid = c.relnamespace
      join pg_type t on t.oid = a.atttypid
      join pg_enum v
        on v.enumtypid = case when t.typcategory = 'A' then t.typelem else t.oid end
      where n.nspname = ? and c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped
      order by c.relname, a.attname, v.enumsortorder
      """;

  private static final String CONSTRAINTS =
      """
      select c.relname as table_name, k.conname as constraint_name,
        case k.contype when 'p' then 'primary key' when 'u' then 'unique'
          when 'f' then 'foreign key' else 'check' end as kind,
        case when k.contype = 'c' then pg_get_expr(k.conbin, k.conrelid) end as condition,
        fn.nspname as target_schema, f.relname as target_table,
        case k.confupdtype when 'c' then 'cascade' when 'r' then 'restrict'
          when 'n' then 'set null' when 'd' then 'set default' else 'no action' end as on_update,
        case k.confdeltype when 'c' then 'cascade' when 'r' then 'restrict'
          when 'n' then 'set null' when 'd' then 'set default' else 'no action' end as on_delete,
        case when k.condeferred then 'deferrable initially deferred'
          when k.condeferrable then 'deferrable' end as deferral
      from pg_constraint k
      join pg_class c on c.oid = k.conrelid
      join pg_namespace n on n.oid = c.relnamespace
      left join pg_class f on f.oid = k.confrelid and k.contype = 'f'
      left join pg_namespace fn on fn.oid = f.relnamespace
      where n.nspname = ? and k.contype in ('p', 'u', 'f', 'c')
      """;

  private static final String CONSTRAINT_COLUMNS =
      """
      select c.relname as table_name, k.conname as constraint_name, a.attname as column_name,
        fa.attname as target_column
      from pg_constraint k
      join pg_class c on c.oid = k.conrelid
      join pg_namespace n on n.oid = c.relnamespace
      cross join lateral unnest(k.conkey) with ordinality as p(attnum, place)
      join pg_attribute a on a.attrelid = k.conrelid and a.attnum = p.attnum
      left join pg_attribute fa on fa.attrelid = k.confrelid and fa.attnum = k.confkey[p.place]
      where n.nspname = ? and k.contype in ('p', 'u', 'f')
      order by c.relname, k.conname, p.place
      """;

  private static final String INDEX_COLUMNS =
      """
      select c.relname as table_name, i.relname as index_name,
        pg_get_indexdef(x.indexrelid, p.place, true)
          || case x.indoption[p.place - 1] & 3 when 1 then ' desc nulls last'
            when 2 then ' nulls first' when 3 then ' desc' else '' end as column_name,
        x.indisunique as is_unique,
        pg_get_expr(x.indpred, x.indrelid) as condition
      from pg_index x
      join pg_class c on c.oid = x.indrelid
      join pg_class i on i.oid = x.indexrelid
      join pg_namespace n on n.oid = c.relnamespace
      cross join lateral generate_series(1, x.indnkeyatts) as p(place)
      where n.nspname = ? and x.indisvalid
        and not exists (select 1 from pg_constraint k where k.conindid = x.indexrelid
          and k.contype in ('p', 'u', 'x'))
      order by c.relname, i.relname, p.place
      """;

  private static final String SEQUENCES =
      """
      select c.relname as sequence_name, format_type(s.seqtypid, null) as type_name,
        s.seqstart as start_value, s.seqincrement as increment, s.seqmin as minimum_value,
        s.seqmax as maximum_value, s.seqcycle as is_cycle, s.seqcache as cache
      from pg_sequence s
      join pg_class c on c.oid = s.seqrelid
      join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = ? and not exists (select 1 from pg_depend d
        where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'i')
      """;

  static final CatalogueReader READER =
      new CatalogueSql(
          SCHEMAS,
          TABLES,
          COLUMNS,
          CONSTANTS,
          CONSTRAINTS,
          CONSTRAINT_COLUMNS,
          INDEX_COLUMNS,
          SEQUENCES);

  private PostgresCatalogue() {}
}
