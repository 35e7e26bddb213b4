package io.aludel.endtoend;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a database's catalogue holds, a line a fact, with the names of constraints, without the
 * order of columns. It asks the database itself, not Aludel's own reader.
 */
final class CatalogueFacts {

  /** The check of an enum's column, whose condition holds no parentheses but those of a list. */
  private static final Pattern CHECK = Pattern.compile("check \\((?:[^()]|\\([^()]*\\))*\\)");

  private CatalogueFacts() {}

  static SortedSet<String> read(TestDatabase.Kind kind, Connection connection) throws SQLException {
    SortedSet<String> facts = new TreeSet<>();
    for (String query : queries(kind)) {
      try (Statement statement = connection.createStatement();
          ResultSet rows = statement.executeQuery(query)) {
        while (rows.next()) {
          List<String> values = new ArrayList<>();
          for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
            values.add(String.valueOf(rows.getString(i)));
          }
          facts.add(String.join(" ", values).toLowerCase(Locale.ROOT));
        }
      }
    }
    switch (kind) {
      case H2 -> addForeignKeys(connection, facts);
      case SQLITE -> addChecks(connection, facts);
      case MARIADB, POSTGRESQL -> {}
    }
    return facts;
  }

  /** SQLite keeps them in the texts of definitions alone. */
  private static void addChecks(Connection connection, SortedSet<String> facts)
      throws SQLException {
    String query = "select name, sql from sqlite_schema where type = 'table'";
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        Matcher check = CHECK.matcher(rows.getString(2).replace("\"", ""));
        while (check.find()) {
          facts.add((rows.getString(1) + " " + check.group()).toLowerCase(Locale.ROOT));
        }
      }
    }
  }

  private static List<String> queries(TestDatabase.Kind kind) {
    return switch (kind) {
      case H2 -> H2;
      case MARIADB -> MARIADB;
      case POSTGRESQL -> POSTGRESQL;
      case SQLITE -> SQLITE;
    };
  }

  /**
   * H2's KEY_COLUMN_USAGE knows a column that was renamed by its old name until the database is
   * opened again; indexes and the driver know better.
   */
  private static void addForeignKeys(Connection connection, SortedSet<String> facts)
      throws SQLException {
    DatabaseMetaData metaData = connection.getMetaData();
    List<String> tables = new ArrayList<>();
    try (ResultSet rows = metaData.getTables(null, "PUBLIC", "%", null)) {
      while (rows.next()) {
        tables.add(rows.getString("TABLE_NAME"));
      }
    }
    for (String table : tables) {
      try (ResultSet rows = metaData.getImportedKeys(null, "PUBLIC", table)) {
        while (rows.next()) {
          List<String> values = new ArrayList<>(List.of("foreign key", table));
          for (String value :
              List.of("FK_NAME", "FKCOLUMN_NAME", "PKTABLE_NAME", "PKCOLUMN_NAME")) {
            values.add(rows.getString(value));
          }
          facts.add(String.join(" ", values).toLowerCase(Locale.ROOT));
        }
      }
    }
  }

  /** Whether a fact is about what Aludel holds aside, or about the tables it keeps for itself. */
  static boolean isOfAludel(String fact) {
    return fact.contains("zz_") || fact.contains("aludel_");
  }

  private static final List<String> H2 =
      List.of(
          """
          select 'table', table_name, remarks from information_schema.tables
          where table_schema = 'PUBLIC'
          """,
          """
          select 'column', c.table_name, c.column_name, c.data_type,
            c.character_maximum_length, c.numeric_precision, c.numeric_scale,
            c.datetime_precision, c.is_nullable, c.column_default, c.is_identity, c.remarks,
            (select listagg(value_name, ',') within group (order by value_ordinal)
              from information_schema.enum_values e
              where e.object_schema = c.table_schema and e.object_name = c.table_name
                and e.enum_identifier = c.dtd_identifier)
          from information_schema.columns c where c.table_schema = 'PUBLIC'
          """,
          """
          select 'key', c.constraint_type, c.table_name, c.constraint_name,
            listagg(i.column_name, ',') within group (order by i.ordinal_position)
          from information_schema.table_constraints c
          join information_schema.index_columns i
            on i.index_schema = c.index_schema and i.index_name = c.index_name
            and i.table_name = c.table_name
          where c.constraint_type in ('PRIMARY KEY', 'UNIQUE')
          group by c.constraint_type, c.constraint_name, c.table_name
          """,
          """
          select 'check', t.table_name, c.constraint_name, c.check_clause
          from information_schema.check_constraints c
          join information_schema.table_constraints t using (constraint_schema, constraint_name)
          """,
          """
          select 'index', i.table_name, i.index_name, i.index_type_name,
            listagg(c.column_name || ' ' || c.ordering_specification, ',')
              within group (order by c.ordinal_position)
          from information_schema.indexes i
          join information_schema.index_columns c
            on c.index_schema = i.index_schema and c.index_name = i.index_name
            and c.table_name = i.table_name
          where not i.is_generated and i.table_schema = 'PUBLIC'
          group by i.table_name, i.index_type_name, i.index_name
          """,
          """
          select 'sequence', sequence_name, increment, data_type
          from information_schema.sequences
          """);

  private static final List<String> SQLITE =
      List.of(
          """
          select 'table', name, sql like '%autoincrement%' from sqlite_schema
          where type = 'table' and name not like 'sqlite%'
          """,
          """
          select 'column', m.name, c.name, c.type, c."notnull", c.dflt_value, c.pk
          from sqlite_schema m, pragma_table_xinfo(m.name) c
          where m.type = 'table' and m.name not like 'sqlite%'
          """,
          """
          select 'foreign key', m.name, f."table", f."from", f."to", f.on_delete
          from sqlite_schema m, pragma_foreign_key_list(m.name) f where m.type = 'table'
          """,
          """
          select 'index', m.name, iif(i.origin = 'c', i.name, i.origin), i."unique",
            (select group_concat(c.name || ' ' || c."desc" order by c.seqno)
              from pragma_index_xinfo(i.name) c where c.key)
          from sqlite_schema m, pragma_index_list(m.name) i where m.type = 'table'
          """);

  private static final List<String> MARIADB =
      List.of(
          """
          select 'table', table_name, table_comment from information_schema.tables
          where table_schema = schema() and table_type = 'BASE TABLE'
          """,
          """
          select 'column', c.table_name, c.column_name, c.column_type, c.column_default,
            c.is_nullable, c.extra, c.column_comment
          from information_schema.columns c join information_schema.tables t
            on t.table_schema = c.table_schema and t.table_name = c.table_name
          where c.table_schema = schema() and t.table_type = 'BASE TABLE'
          """,
          """
          select 'constraint', c.table_name, c.constraint_name, c.constraint_type, k.check_clause,
            r.delete_rule, r.referenced_table_name
          from information_schema.table_constraints c
          left join information_schema.referential_constraints r
            on r.constraint_schema = c.constraint_schema and r.table_name = c.table_name
              and r.constraint_name = c.constraint_name
          left join information_schema.check_constraints k
            on k.constraint_schema = c.constraint_schema and k.table_name = c.table_name
              and k.constraint_name = c.constraint_name
          where c.table_schema = schema()
          """,
          """
          select 'key', table_name, constraint_name, ordinal_position, column_name,
            referenced_table_name, referenced_column_name
          from information_schema.key_column_usage where table_schema = schema()
          """,
          """
          select 'index', table_name, index_name, seq_in_index, column_name, non_unique, collation
          from information_schema.statistics where table_schema = schema()
          """,
          """
          select 'sequence', table_name from information_schema.tables
          where table_schema = schema() and table_type = 'SEQUENCE'
          """);

  private static final List<String> POSTGRESQL =
      List.of(
          """
          select 'table', t.relname, obj_description(t.oid) from pg_class t
          where t.relkind = 'r' and t.relnamespace = 'public'::regnamespace
          """,
          """
          select 'column', t.relname, a.attname, format_type(a.atttypid, a.atttypmod),
            a.attnotnull, a.attidentity, pg_get_expr(d.adbin, d.adrelid),
            col_description(a.attrelid, a.attnum)
          from pg_attribute a join pg_class t on t.oid = a.attrelid
          left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
          where t.relkind = 'r' and a.attnum > 0 and not a.attisdropped
            and t.relnamespace = 'public'::regnamespace
          """,
          """
          select 'constraint', conrelid::regclass, conname, pg_get_constraintdef(oid)
          from pg_constraint
          where contype in ('p', 'u', 'f', 'c') and conrelid <> 0
            and connamespace = 'public'::regnamespace
          """,
          """
          select 'index', tablename, indexname, indexdef from pg_indexes
          where schemaname = 'public'
            and not exists (select 1 from pg_constraint c where c.conname = indexname)
          """,
          """
          select 'sequence', sequencename, increment_by, data_type from pg_sequences
          where schemaname = 'public'
            and not exists (select 1 from pg_depend d
              where d.objid = (quote_ident(schemaname) || '.' || quote_ident(sequencename))::regclass
                and d.deptype = 'i')
          """);
}
