package com.example.shop;

import java.util.List;

/** What PostgreSQL says of itself. */
final class PostgresCatalogue extends CatalogueReader {

  private static final String COLUMNS =
      """
      select 'column ' || t.relname || '.' || a.attname || ' '
          || format_type(a.atttypid, a.atttypmod)
          || case when a.attnotnull then ' not null' else '' end
          || coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '')
          || case when a.attidentity = '' then '' else
               (select ' identity ' || a.attidentity::text || ' from ' || s.seqstart
                  || ' by ' || s.seqincrement || ' as ' || format_type(s.seqtypid, null)
                from pg_sequence s
                where s.seqrelid = pg_get_serial_sequence(
                  quote_ident(t.relname), a.attname)::regclass) end, ''
      from pg_attribute a
      join pg_class t on t.oid = a.attrelid and t.relkind = 'r'
      left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
      where t.relnamespace = 'public'::regnamespace and a.attnum > 0 and not a.attisdropped
      """;

  /** Without {@code NOT NULL}, which PostgreSQL keeps as constraints too since version 18. */
  private static final String CONSTRAINTS =
      """
      select case c.contype when 'p' then 'primary key ' when 'u' then 'unique '
          when 'f' then 'foreign key ' else 'check ' end
          || t.relname || ' '
          || regexp_replace(pg_get_constraintdef(c.oid),
               '^(PRIMARY KEY|UNIQUE|FOREIGN KEY|CHECK) ', ''),
        c.conname
      from pg_constraint c
      join pg_class t on t.oid = c.conrelid
      where t.relnamespace = 'public'::regnamespace and c.contype in ('p', 'u', 'f', 'c')
      """;

  /** Without those that stand behind a constraint. */
  private static final String INDEXES =
      """
      select case when x.indisunique then 'unique ' else '' end
          || case when x.indisvalid then '' else 'invalid ' end
          || 'index ' || t.relname || ' ' || substring(pg_get_indexdef(i.oid) from '\\(.*'),
        i.relname
      from pg_index x
      join pg_class i on i.oid = x.indexrelid
      join pg_class t on t.oid = x.indrelid
      where t.relnamespace = 'public'::regnamespace
      and not exists (select 1 from pg_constraint c where c.conindid = i.oid and c.contype <> 'f')
      """;

  /** Without those that belong to an identity column. */
  private static final String SEQUENCES =
      """
      select 'sequence ' || c.relname || ' ' || format_type(s.seqtypid, null) || ' from '
          || s.seqstart || ' by ' || s.seqincrement || ' in ' || s.seqmin || '..' || s.seqmax, ''
      from pg_sequence s
      join pg_class c on c.oid = s.seqrelid
      where c.relnamespace = 'public'::regnamespace
      and not exists (select 1 from pg_depend d where d.objid = c.oid and d.deptype in ('i', 'a'))
      """;

  @Override
  List<String> queries() {
    return List.of(COLUMNS, CONSTRAINTS, INDEXES, SEQUENCES);
  }
}
