package io.aludel.runtime.catalogue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Asks a catalogue by queries. They name what they select alike on every database, so that a
 * further database needs a further set of them and little else. The one parameter of each is a
 * database schema; flags are booleans, kinds are spelled as {@link CatalogueConstraint.Kind} does.
 *
 * @param schemas {@code schema_name} of each schema that is not the database's own; no parameter
 * @param tables {@code table_name}, {@code remarks}
 * @param columns {@code table_name}, {@code column_name}, {@code nullable}, {@code
 *     identity_generation} ({@code ALWAYS}, {@code BY DEFAULT} or null), {@code identity_start},
 *     {@code identity_increment}, {@code default_sql}, {@code generation_sql}, {@code
 *     collation_name}, {@code remarks}, and of the type {@code type_name}, {@code dimension},
 *     {@code type_length}, {@code type_precision}, {@code type_scale}
 * @param constants {@code table_name}, {@code column_name}, {@code enum_value}: a row for each
 *     value of each column of an enumerated type, in order
 * @param constraints {@code table_name}, {@code constraint_name}, {@code kind}, {@code condition};
 *     of foreign keys {@code target_schema}, {@code target_table}, {@code on_update}, {@code
 *     on_delete}, {@code deferral}
 * @param constraintColumns {@code table_name}, {@code constraint_name}, {@code column_name}, {@code
 *     target_column}, in the order of the key
 * @param indexColumns {@code table_name}, {@code index_name}, {@code column_name} with its
 *     direction, {@code is_unique}, {@code condition}, in the order of the index
 * @param sequences {@code sequence_name}, {@code type_name}, {@code start_value}, {@code
 *     increment}, {@code minimum_value}, {@code maximum_value}, {@code is_cycle}, {@code cache}
 */
record CatalogueSql(
    String schemas,
    String tables,
    String columns,
    String constants,
    String constraints,
    String constraintColumns,
    String indexColumns,
    String sequences)
    implements CatalogueReader {

  /** Takes one row of a query. */
  @FunctionalInterface
  private interface RowReader {
    void read(ResultSet row) throws SQLException;
  }

  @Override
  public List<String> schemas(Connection connection) throws SQLException {
    List<String> names = new ArrayList<>();
    try (PreparedStatement query = connection.prepareStatement(schemas);
        ResultSet row = query.executeQuery()) {
      while (row.next()) {
        names.add(row.getString("schema_name"));
      }
    }
    return names;
  }

  @Override
  public Catalogue read(Connection connection, String schema) throws SQLException {
    CatalogueBuilder builder = new CatalogueBuilder();
    query(connection, tables, schema, builder::table);
    query(connection, constants, schema, builder::constant);
    query(connection, columns, schema, builder::column);
    query(connection, constraints, schema, builder::constraint);
    query(connection, constraintColumns, schema, builder::constraintColumn);
    query(connection, indexColumns, schema, builder::indexColumn);
    query(connection, sequences, schema, builder::sequence);
    return builder.build();
  }

  private static void query(Connection connection, String sql, String schema, RowReader reader)
      throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(sql)) {
      query.setString(1, schema);
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          reader.read(row);
        }
      }
    }
  }
}
