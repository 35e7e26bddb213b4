package io.aludel.runtime.catalogue;

import static io.aludel.runtime.catalogue.CatalogueBuilder.query;
import static io.aludel.runtime.catalogue.CatalogueBuilder.text;

import io.aludel.runtime.catalogue.CatalogueConstraint.Kind;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Reads H2's {@code INFORMATION_SCHEMA}. */
final class H2Catalogue {

  /**
   * H2 answers a query that it has just answered from memory, and does not notice that temporary
   * tables have been created since; a query that is not deterministic it runs anew.
   */
  private static final String TABLES =
      "select table_name, remarks from information_schema.tables"
          + " where table_schema = ? and table_type in ('BASE TABLE', 'LOCAL TEMPORARY')"
          + " and rand() >= 0";

  private static final String COLUMNS =
      """
      select c.table_name, c.column_name, c.data_type, c.character_maximum_length,
        c.numeric_precision, c.numeric_scale, c.datetime_precision, c.is_nullable,
        c.column_default, c.is_identity, c.remarks,
        (select listagg(v.value_name, ',') within group (order by v.value_ordinal)
          from information_schema.enum_values v
          where v.object_schema = c.table_schema and v.object_name = c.table_name
            and v.enum_identifier = c.dtd_identifier) as constants
      from information_schema.columns c where c.table_schema = ? and rand() >= 0
      """;

  private static final String CONSTRAINTS =
      """
      select t.table_name, t.constraint_name, t.constraint_type, k.check_clause,
        case when u.table_schema = t.table_schema then u.table_name
          else u.table_schema || '.' || u.table_name end as target
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
   */
  private static final String CONSTRAINT_COLUMNS =
      """
      select k.table_name, k.constraint_name, coalesce(i.column_name, k.column_name),
        coalesce(j.column_name, u.column_name) as target_column
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
      select i.table_name, i.index_name, i.index_type_name, c.column_name,
        c.ordering_specification
      from information_schema.indexes i
      join information_schema.index_columns c
        on c.index_schema = i.index_schema and c.index_name = i.index_name
          and c.table_schema = i.table_schema and c.table_name = i.table_name
      where i.table_schema = ? and not i.is_generated
      order by i.table_name, i.index_name, c.ordinal_position
      """;

  private static final String SEQUENCES =
      "select sequence_name, start_value, increment from information_schema.sequences"
          + " where sequence_schema = ?";

  private H2Catalogue() {}

  static Catalogue read(Connection connection, String schema) throws SQLException {
    CatalogueBuilder builder = new CatalogueBuilder();
    query(connection, TABLES, schema, row -> builder.table(row.getString(1), row.getString(2)));
    query(connection, COLUMNS, schema, row -> builder.column(row.getString(1), column(row)));
    query(
        connection,
        CONSTRAINTS,
        schema,
        row ->
            builder.constraint(
                row.getString(1),
                row.getString(2),
                kind(row.getString(3)),
                row.getString(5),
                row.getString(4)));
    query(
        connection,
        CONSTRAINT_COLUMNS,
        schema,
        row ->
            builder.constraintColumn(
                row.getString(1), row.getString(2), row.getString(3), row.getString(4)));
    query(
        connection,
        INDEX_COLUMNS,
        schema,
        row ->
            builder.indexColumn(
                row.getString(1),
                row.getString(2),
                row.getString(4) + ("DESC".equals(row.getString(5)) ? " desc" : ""),
                row.getString(3).startsWith("UNIQUE")));
    query(
        connection,
        SEQUENCES,
        schema,
        row ->
            builder.sequence(
                new CatalogueSequence(row.getString(1), row.getLong(2), row.getLong(3))));
    return builder.build();
  }

  private static Kind kind(String type) {
    return switch (type) {
      case "PRIMARY KEY" -> Kind.PRIMARY_KEY;
      case "UNIQUE" -> Kind.UNIQUE;
      case "FOREIGN KEY" -> Kind.FOREIGN_KEY;
      default -> Kind.CHECK;
    };
  }

  private static CatalogueColumn column(ResultSet row) throws SQLException {
    return new CatalogueColumn(
        row.getString("column_name"),
        type(row),
        "YES".equals(row.getString("is_nullable")),
        "YES".equals(row.getString("is_identity")),
        text(row.getString("column_default")),
        text(row.getString("remarks")));
  }

  private static String type(ResultSet row) throws SQLException {
    String type = row.getString("data_type");
    String length = row.getString("character_maximum_length");
    String fraction = row.getString("datetime_precision");
    String constants = row.getString("constants");
    if (constants != null) {
      return type + "{" + constants + "}";
    }
    if (length != null) {
      return type + "(" + length + ")";
    }
    if (fraction != null) {
      return type + "(" + fraction + ")";
    }
    return switch (type) {
      case "NUMERIC", "DECFLOAT" ->
          type
              + "("
              + row.getString("numeric_precision")
              + ","
              + row.getString("numeric_scale")
              + ")";
      default -> type;
    };
  }
}
