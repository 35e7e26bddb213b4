package com.example.shop;

import java.util.List;

/** What H2 says of itself. */
final class H2Catalogue extends CatalogueReader {

  private static final String COLUMNS =
      """
      select 'column ' || c.table_name || '.' || c.column_name || ' ' || c.data_type
          || coalesce('(' || c.character_maximum_length || ')', '')
          || case when c.data_type in ('NUMERIC', 'DECIMAL')
               then '(' || c.numeric_precision || ',' || c.numeric_scale || ')' else '' end
          || coalesce('(' || c.datetime_precision || ')', '')
          || coalesce((select listagg(e.value_name, ',') within group (order by e.value_ordinal)
               from information_schema.enum_values e
               where e.object_schema = c.table_schema and e.object_name = c.table_name
               and e.object_type = 'TABLE' and e.enum_identifier = c.dtd_identifier), '')
          || case c.is_nullable when 'NO' then ' not null' else '' end
          || coalesce(' default ' || c.column_default, '')
          || coalesce(' identity ' || c.identity_generation || ' from ' || c.identity_start
               || ' by ' || c.identity_increment, ''), ''
      from information_schema.columns c where c.table_schema = 'PUBLIC'
      """;

  private static final String KEYS =
      """
      select lower(t.constraint_type) || ' ' || t.table_name || ' ('
          || (select listagg(k.column_name, ', ') within group (order by k.ordinal_position)
               from information_schema.key_column_usage k
               where k.constraint_name = t.constraint_name and k.table_name = t.table_name)
          || ')'
          || coalesce((select ' references ' || u.table_name || ' ('
               || listagg(k.column_name, ', ') within group (order by k.ordinal_position)
               || ') on delete ' || r.delete_rule || ' on update ' || r.update_rule
               from information_schema.referential_constraints r
               join information_schema.table_constraints u
                 on u.constraint_name = r.unique_constraint_name
               join information_schema.key_column_usage k
                 on k.constraint_name = u.constraint_name
               where r.constraint_name = t.constraint_name
               group by u.table_name, r.delete_rule, r.update_rule), ''),
        t.constraint_name
      from information_schema.table_constraints t
      where t.table_schema = 'PUBLIC' and t.constraint_type <> 'CHECK'
      """;

  private static final String CHECKS =
      """
      select 'check ' || t.table_name || ' ' || c.check_clause, t.constraint_name
      from information_schema.table_constraints t
      join information_schema.check_constraints c on c.constraint_name = t.constraint_name
      where t.table_schema = 'PUBLIC'
      """;

  /** Without those that H2 makes for its keys. */
  private static final String INDEXES =
      """
      select case when i.index_type_name like 'UNIQUE%' then 'unique ' else '' end
          || 'index ' || i.table_name || ' ('
          || listagg(c.column_name, ', ') within group (order by c.ordinal_position) || ')',
        i.index_name
      from information_schema.indexes i
      join information_schema.index_columns c
        on c.index_name = i.index_name and c.table_name = i.table_name
      where i.table_schema = 'PUBLIC' and not i.is_generated
      group by i.index_type_name, i.table_name, i.index_name
      """;

  private static final String SEQUENCES =
      """
      select 'sequence ' || s.sequence_name || ' ' || s.data_type || ' from ' || s.start_value
          || ' by ' || s.increment || ' in ' || s.minimum_value || '..' || s.maximum_value, ''
      from information_schema.sequences s where s.sequence_schema = 'PUBLIC'
      """;

  @Override
  List<String> queries() {
    return List.of(COLUMNS, KEYS, CHECKS, INDEXES, SEQUENCES);
  }
}
