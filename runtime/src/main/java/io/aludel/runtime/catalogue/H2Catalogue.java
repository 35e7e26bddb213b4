package io.aludel.runtime.catalogue;

/** Asks H2's {@code INFORMATION_SCHEMA}. */
final class H2Catalogue {

  private static final String SCHEMAS =
      """
      select schema_name from information_schema.schemata
      where schema_name <> 'INFORMATION_SCHEMA' and rand() >= 0 order by schema_name
      """;

  /**
   * H2 answers a query that it has just answered from memory, and does not notice that temporary
   * tables have been created since; a query that is not deterministic it runs anew.
   */
  private static final String TABLES =
      """
      select table_name, remarks from information_schema.tables
      where table_schema = ? and table_type in ('BASE TABLE', 'LOCAL TEMPORARY') and rand() >= 0
      """;

  /**
   * A large object without a length says the greatest one there is.
   *
   * <p>What the elements of an array are, H2 works out for a whole table at each row that is
   * joined; it spares itself that where the table's name is null.
   */
  private static final String COLUMNS =
      """
      select c.table_name, c.column_name, c.is_nullable = 'YES' as nullable,
        c.identity_generation, c.identity_start, c.identity_increment,
        c.column_default as default_sql, c.generation_expression as generation_sql,
        nullif(c.collation_name, 'OFF') as collation_name, c.remarks,
        case coalesce(e.data_type, c.data_type)
          when 'INTERVAL' then 'INTERVAL ' || coalesce(e.interval_type, c.interval_type)
          else coalesce(e.data_type, c.data_type) end as type_name,
        case when c.data_type = 'ARRAY' then 'ARRAY'
          || case when c.maximum_cardinality = 65536 then ''
            else '[' || c.maximum_cardinality || ']' end end as dimension,
        nullif(coalesce(e.character_maximum_length, c.character_maximum_length),
          9223372036854775807) as type_length,
        case when coalesce(e.data_type, c.data_type) in ('NUMERIC', 'DECFLOAT')
          then coalesce(e.numeric_precision, c.numeric_precision)
          when coalesce(e.data_type, c.data_type) = 'INTERVAL'
          then coalesce(e.interval_precision, c.interval_precision)
          when coalesce(e.data_type, c.data_type) <> 'DATE'
          then coalesce(e.datetime_precision, c.datetime_precision) end as type_precision,
        case coalesce(e.data_type, c.data_type)
          when 'NUMERIC' then coalesce(e.numeric_scale, c.numeric_scale)
          when 'INTERVAL' then coalesce(e.datetime_precision, c.datetime_precision)
          end as type_scale
      from information_schema.columns c
      left join information_schema.element_types e
        on e.object_name = case when c.data_type = 'ARRAY' then c.table_name end
          and e.object_schema = c.table_schema and e.collection_type_identifier = c.dtd_identifier
      where c.table_schema = ? and rand() >= 0
      """;

  private static final String CONSTANTS =
      """
      select c.table_name, c.column_name, v.value_name as enum_value
      from information_schema.columns c
      left join information_schema.element_types e
        on e.object_name = case when c.data_type = 'ARRAY' then c.table_name end
          and e.object_schema = c.table_schema and e.collection_type_identifier = c.dtd_identifier
      join information_schema.enum_values v
        on v.object_schema = c.table_schema and v.object_name = c.table_name
          and v.enum_identifier = coalesce(e.dtd_identifier, c.dtd_identifier)
      where c.table_schema = ? and c.data_type in ('ENUM', 'ARRAY') and rand() >= 0
      order by c.table_name, c.column_name, v.value_ordinal
      """;

  private static final String CONSTRAINTS =
      """
      select t.table_name, t.constraint_name, lower(t.constraint_type) as kind,
        k.check_clause as condition, u.table_schema as target_schema,
        u.table_name as target_table, lower(r.update_rule) as on_update,
        lower(r.delete_rule) as on_delete, cast(null as varchar) as deferral
      from information_schema.table_constraints t
      left join information_schema.check_constraints k
        on k.constraint_schema = t.constraint_schema and k.constraint_name = t.constraint_name
      left join information_schema.referential_constraints r
        on r.constraint_schema = t.constraint_schema and r.constraint_name = t.constraint_name
      left join information_schema.table_constraints u
        on u.constraint_schema = r.unique_constraint_schema
          and u.constraint_name = r.unique_constraint_name
      where t.table_schema = ?
      """;

  /**
   * {@code key_column_usage} keeps the names that columns had when the key was made, until the
   * database is opened anew; the columns of the indexes behind the keys have their names of today.
   * Keys can share an index that has the same columns in another order, so it is asked for its
   * names only where it does not know the key's.
   */
  private static final String CONSTRAINT_COLUMNS =
      """
      select k.table_name, k.constraint_name,
        case when exists (select 1 from information_schema.index_columns x
            where x.index_schema = t.index_schema and x.index_name = t.index_name
              and x.column_name = k.column_name)
          then k.column_name else coalesce(i.column_name, k.column_name) end as column_name,
        case when exists (select 1 from information_schema.index_columns x
            where x.index_schema = w.index_schema and x.index_name = w.index_name
              and x.column_name = u.column_name)
          then u.column_name else coalesce(j.column_name, u.column_name) end as target_column
      from information_schema.key_column_usage k
      join information_schema.table_constraints t
        on t.constraint_schema = k.constraint_schema and t.constraint_name = k.constraint_name
      left join information_schema.index_columns i
        on i.index_schema = t.index_schema and i.index_name = t.index_name
          and i.ordinal_position = k.ordinal_position
      left join information_schema.referential_constraints r
        on r.constraint_schema = k.constraint_schema and r.constraint_name = k.constraint_name
      left join information_schema.key_column_usage u
        on u.constraint_schema = r.unique_constraint_schema
          and u.constraint_name = r.unique_constraint_name
          and u.ordinal_position = k.position_in_unique_constraint
      left join information_schema.table_constraints w
        on w.constraint_schema = r.unique_constraint_schema
          and w.constraint_name = r.unique_constraint_name
      left join information_schema.index_columns j
        on j.index_schema = w.index_schema and j.index_name = w.index_name
          and j.ordinal_position = u.ordinal_position
      where k.table_schema = ?
      order by k.table_name, k.constraint_name, k.ordinal_position
      """;

  private static final String INDEX_COLUMNS =
      """
      select i.table_name, i.index_name,
        c.column_name || case c.ordering_specification when 'DESC' then ' desc' else '' end
          || case c.ordering_specification || c.null_ordering when 'ASCLAST' then ' nulls last'
            when 'DESCFIRST' then ' nulls first' else '' end as column_name,
        i.index_type_name like 'UNIQUE%' as is_unique, cast(null as varchar) as condition
      from information_schema.indexes i
      join information_schema.index_columns c
        on c.index_schema = i.index_schema and c.index_name = i.index_name
          and c.table_schema = i.table_schema and c.table_name = i.table_name
      where i.table_schema = ? and not i.is_generated
      order by i.table_name, i.index_name, c.ordinal_position
      """;

  private static final String SEQUENCES =
      """
      select sequence_name, data_type as type_name, start_value, increment, minimum_value,
        maximum_value, cycle_option = 'YES' as is_cycle, cache
      from information_schema.sequences where sequence_schema = ?
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

  private H2Catalogue() {}
}
