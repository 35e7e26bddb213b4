package io.aludel.runtime.catalogue;

import io.aludel.runtime.catalogue.CatalogueConstraint.Kind;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Asks SQLite's pragmas, and reads what they do not tell in the definitions. A database schema is
 * what SQLite calls a database: {@code main}, {@code temp}, or an attached one. A key or check
 * without a name is listed under what it demands.
 */
final class SqliteCatalogue implements CatalogueReader {

  static final CatalogueReader READER = new SqliteCatalogue();

  private static final String SCHEMAS =
      "select name from pragma_database_list where name <> 'temp' order by name";

  private static final String TABLES =
      """
      select l.name, s.sql from pragma_table_list l
      join %s.sqlite_schema s on s.type = 'table' and s.name = l.name
      where l.schema = ? and l.type = 'table' and l.name not like 'sqlite\\_%%' escape '\\'
      """;

  private static final String COLUMNS =
      "select name, type, \"notnull\" as required, dflt_value, pk, hidden"
          + " from pragma_table_xinfo(?, ?)";

  private static final String FOREIGN_KEYS =
      "select id, \"table\", \"from\", \"to\", lower(on_update) as on_update,"
          + " lower(on_delete) as on_delete from pragma_foreign_key_list(?, ?) order by id, seq";

  private static final String INDEXES =
      """
      select i.name, i."unique" as is_unique, i.origin, c.name as column_name, c."desc" as down,
        s.sql
      from pragma_index_list(?, ?) i join pragma_index_xinfo(i.name, ?) c on c.key
      left join %s.sqlite_schema s on s.type = 'index' and s.name = i.name
      order by i.name, c.seqno
      """;

  /** What {@code hidden} says of a computed column whose values are stored. */
  private static final int STORED = 3;

  private SqliteCatalogue() {}

  @Override
  public List<String> schemas(Connection connection) throws SQLException {
    List<String> names = new ArrayList<>();
    query(connection, SCHEMAS, List.of(), row -> names.add(row.getString(1)));
    return names;
  }

  @Override
  public Catalogue read(Connection connection, String schema) throws SQLException {
    SortedMap<String, CatalogueTable> tables = new TreeMap<>();
    List<String[]> found = new ArrayList<>();
    query(
        connection,
        TABLES.formatted(quoted(schema)),
        List.of(schema),
        row -> found.add(new String[] {row.getString(1), row.getString(2)}));
    for (String[] table : found) {
      tables.put(table[0], new TableReader(connection, schema, table[0], table[1]).read());
    }
    return new Catalogue(tables, new TreeMap<>());
  }

  private static String quoted(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }

  /** Takes one row of a query. */
  @FunctionalInterface
  private interface RowReader {
    void read(ResultSet row) throws SQLException;
  }

  private static void query(
      Connection connection, String sql, List<String> parameters, RowReader reader)
      throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(sql)) {
      for (int i = 0; i < parameters.size(); i++) {
        query.setString(i + 1, parameters.get(i));
      }
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          reader.read(row);
        }
      }
    }
  }

  /** Reads one table. */
  private static final class TableReader {

    private final Connection connection;
    private final String schema;
    private final String table;
    private final SqliteDefinition definition;
    private final SortedMap<String, CatalogueColumn> columns = new TreeMap<>();
    private final SortedMap<String, CatalogueConstraint> constraints = new TreeMap<>();
    private final SortedMap<String, CatalogueIndex> indexes = new TreeMap<>();
    private final SortedMap<Integer, String> key = new TreeMap<>();

    TableReader(Connection connection, String schema, String table, String sql) {
      this.connection = connection;
      this.schema = schema;
      this.table = table;
      this.definition = SqliteDefinition.parse(sql);
    }

    CatalogueTable read() throws SQLException {
      query(connection, COLUMNS, List.of(table, schema), this::keyColumn);
      query(connection, COLUMNS, List.of(table, schema), this::column);
      if (!key.isEmpty()) {
        add(Kind.PRIMARY_KEY, List.copyOf(key.values()), Optional.empty());
      }
      readForeignKeys();
      readIndexes();
      for (SqliteDefinition.Written written : definition.constraints()) {
        if (written.kind() == Kind.CHECK) {
          addCheck(written);
        }
      }
      return new CatalogueTable(table, columns, constraints, indexes, Optional.empty());
    }

    private void keyColumn(ResultSet row) throws SQLException {
      if (row.getInt("pk") > 0) {
        key.put(row.getInt("pk"), row.getString("name"));
      }
    }

    /** An integer that is the whole key is SQLite's own number of the row: it is never null. */
    private void column(ResultSet row) throws SQLException {
      String name = row.getString("name");
      boolean inKey = row.getInt("pk") > 0;
      boolean isStored = row.getInt("hidden") == STORED;
      boolean numbersRows =
          inKey && key.size() == 1 && row.getString("type").equalsIgnoreCase("integer");
      columns.put(
          name,
          new CatalogueColumn(
              name,
              SqliteType.of(row.getString("type")),
              row.getInt("required") == 0 && !numbersRows,
              inKey && definition.counts()
                  ? Optional.of(new CatalogueIdentity(false, 1, 1))
                  : Optional.empty(),
              Optional.ofNullable(row.getString("dflt_value")),
              definition.computation(name).map(sql -> sql + (isStored ? " stored" : "")),
              definition.collation(name),
              Optional.empty()));
    }

    private void add(Kind kind, List<String> of, Optional<CatalogueReference> reference) {
      String name = definition.name(kind, of).orElse(kind + " " + of);
      constraints.put(name, new CatalogueConstraint(name, kind, of, reference, Optional.empty()));
    }

    private void addCheck(SqliteDefinition.Written written) {
      String name = written.name().orElseGet(() -> "check " + written.condition().orElseThrow());
      constraints.put(
          name,
          new CatalogueConstraint(
              name, Kind.CHECK, List.of(), Optional.empty(), written.condition()));
    }

    private void readForeignKeys() throws SQLException {
      Map<Integer, List<String>> from = new LinkedHashMap<>();
      Map<Integer, CatalogueReference> references = new LinkedHashMap<>();
      query(
          connection,
          FOREIGN_KEYS,
          List.of(table, schema),
          row -> {
            int id = row.getInt("id");
            from.computeIfAbsent(id, each -> new ArrayList<>()).add(row.getString("from"));
            CatalogueReference reference = reference(row);
            references.merge(id, reference, TableReader::joined);
          });
      from.forEach((id, own) -> add(Kind.FOREIGN_KEY, own, Optional.of(references.get(id))));
    }

    private CatalogueReference reference(ResultSet row) throws SQLException {
      String to = row.getString("to");
      return new CatalogueReference(
          schema,
          row.getString("table"),
          to == null ? List.of() : List.of(to),
          row.getString("on_update"),
          row.getString("on_delete"),
          Optional.empty());
    }

    private static CatalogueReference joined(CatalogueReference some, CatalogueReference more) {
      List<String> both = new ArrayList<>(some.columns());
      both.addAll(more.columns());
      return new CatalogueReference(
          some.schema(), some.table(), both, some.onUpdate(), some.onDelete(), Optional.empty());
    }

    private void readIndexes() throws SQLException {
      Map<String, List<String>> keys = new LinkedHashMap<>();
      query(
          connection,
          INDEXES.formatted(quoted(schema)),
          List.of(table, schema, schema),
          row -> {
            if (row.getString("origin").equals("u")) {
              keys.computeIfAbsent(row.getString("name"), each -> new ArrayList<>())
                  .add(row.getString("column_name"));
            } else if (row.getString("origin").equals("c")) {
              index(row);
            }
          });
      keys.values().forEach(each -> add(Kind.UNIQUE, each, Optional.empty()));
    }

    private void index(ResultSet row) throws SQLException {
      String name = row.getString("name");
      String column = row.getString("column_name");
      CatalogueIndex before = indexes.get(name);
      List<String> of = new ArrayList<>(before == null ? List.of() : before.columns());
      List<String> written = SqliteIndexes.parts(row.getString("sql"));
      of.add(
          column == null
              ? written.get(of.size())
              : column + (row.getBoolean("down") ? " desc" : ""));
      indexes.put(
          name,
          new CatalogueIndex(
              name,
              of,
              row.getBoolean("is_unique"),
              SqliteIndexes.condition(row.getString("sql"))));
    }
  }
}
