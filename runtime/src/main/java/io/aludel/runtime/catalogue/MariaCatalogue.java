package io.aludel.runtime.catalogue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Asks MariaDB's {@code information_schema}, and each sequence for itself: only later servers list
 * them.
 *
 * <p>A unique key is an index there, however it was made: both are told of it.
 */
final class MariaCatalogue implements CatalogueReader {

  private static final String SCHEMAS =
      """
      select schema_name from information_schema.schemata
      where schema_name not in ('information_schema', 'mysql', 'performance_schema', 'sys')
      order by schema_name
      """;

  private static final String TABLES =
      """
      select table_name, nullif(table_comment, '') as remarks from information_schema.tables
      where table_schema = ? and table_type = 'BASE TABLE'
      """;

  private static final String COLUMNS =
      """
      select c.table_name, c.column_name, c.is_nullable = 'YES' as nullable,
        case when c.extra like '%auto_increment%' then 'BY DEFAULT' end as identity_generation,
        1 as identity_start, 1 as identity_increment,
        nullif(c.column_default, 'NULL') as default_sql,
        concat(c.generation_expression,
          case when c.extra like '%STORED%' then ' stored' else '' end) as generation_sql,
        case when c.collation_name <> t.table_collation then c.collation_name end
          as collation_name,
        nullif(c.column_comment, '') as remarks,
        case when c.data_type in ('enum', 'set') then c.column_type
          when c.column_type like '%unsigned%' then concat(c.data_type, ' unsigned')
          else c.data_type end as type_name,
        null as dimension,
        case when c.data_type in ('char', 'varchar', 'binary', 'varbinary')
          then c.character_maximum_length end as type_length,
        case when c.data_type in ('decimal', 'bit') then c.numeric_precision
          else c.datetime_precision end as type_precision,
        case when c.data_type = 'decimal' then c.numeric_scale end as type_scale
      from information_schema.columns c
      join information_schema.tables t
        on t.table_schema = c.table_schema and t.table_name = c.table_name
      where c.table_schema = ? and t.table_type = 'BASE TABLE'
      """;

  /** A column's type says its constants. */
  private static final String CONSTANTS =
      """
      select table_name, '' as column_name, '' as enum_value from information_schema.tables
      where table_schema = ? and false
      """;

  private static final String CONSTRAINTS =
      """
      select c.table_name, c.constraint_name, lower(c.constraint_type) as kind,
        k.check_clause as `condition`, case
          when r.unique_constraint_schema = c.table_schema then ''
          else r.unique_constraint_schema end as target_schema,
        r.referenced_table_name as target_table, lower(r.update_rule) as on_update,
        lower(r.delete_rule) as on_delete, null as deferral
      from information_schema.table_constraints c
      left join information_schema.check_constraints k
        on k.constraint_schema = c.constraint_schema and k.table_name = c.table_name
          and k.constraint_name = c.constraint_name and c.constraint_type = 'CHECK'
      left join information_schema.referential_constraints r
        on r.constraint_schema = c.constraint_schema and r.table_name = c.table_name
          and r.constraint_name = c.constraint_name and c.constraint_type = 'FOREIGN KEY'
      where c.table_schema = ?
      """;

  private static final String CONSTRAINT_COLUMNS =
      """
      select table_name, constraint_name, column_name, referenced_column_name as target_column
      from information_schema.key_column_usage where table_schema = ?
      order by table_name, constraint_name, ordinal_position
      """;

  private static final String INDEX_COLUMNS =
      """
      select table_name, index_name,
        concat(column_name, case collation when 'D' then ' desc' else '' end) as column_name,
        non_unique = 0 as is_unique, null as `condition`
      from information_schema.statistics where table_schema = ? and index_name <> 'PRIMARY'
      order by table_name, index_name, seq_in_index
      """;

  private static final String SEQUENCE_NAMES =
      """
      select table_name from information_schema.tables
      where table_schema = ? and table_type = 'SEQUENCE' order by table_name
      """;

  private static final String SEQUENCE =
      """
      select '%s' as sequence_name, 'bigint' as type_name, start_value, increment,
        minimum_value, maximum_value, cycle_option as is_cycle, cache_size as cache
      from %s.%s
      """;

  private static final String NO_SEQUENCE =
      """
      select '' as sequence_name, 'bigint' as type_name, 0 as start_value, 0 as increment,
        0 as minimum_value, 0 as maximum_value, false as is_cycle, 0 as cache
      from information_schema.tables where table_schema = '' and false
      """;

  @Override
  public List<String> schemas(Connection connection) throws SQLException {
    return names(connection, SCHEMAS);
  }

  @Override
  public Catalogue read(Connection connection, String schema) throws SQLException {
    String sequences = NO_SEQUENCE;
    for (String name : names(connection, SEQUENCE_NAMES, schema)) {
      sequences +=
          "union all "
              + SEQUENCE.formatted(
                  name.replace("\\", "\\\\").replace("'", "''"), quoted(schema), quoted(name));
    }
    return new CatalogueSql(
            SCHEMAS,
            TABLES,
            COLUMNS,
            CONSTANTS,
            CONSTRAINTS,
            CONSTRAINT_COLUMNS,
            INDEX_COLUMNS,
            "select * from (" + sequences + ") sequences where ? <> ''")
        .read(connection, schema);
  }

  private static String quoted(String name) {
    return "`" + name.replace("`", "``") + "`";
  }

  private static List<String> names(Connection connection, String sql, String... parameters)
      throws SQLException {
    List<String> names = new ArrayList<>();
    try (PreparedStatement query = connection.prepareStatement(sql)) {
      for (int i = 0; i < parameters.length; i++) {
        query.setString(i + 1, parameters[i]);
      }
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          names.add(row.getString(1));
        }
      }
    }
    return names;
  }
}
