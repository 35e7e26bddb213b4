package io.aludel.fidelity;

import io.aludel.runtime.catalogue.Catalogue;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** A real database, empty when it is handed out. Its connections are kept and given out again. */
final class Database implements AutoCloseable {

  private final DatabaseKind kind;
  private final String url;
  private final String user;
  private final Deque<Connection> idle = new ArrayDeque<>();

  Database(DatabaseKind kind, String url, String user) {
    this.kind = kind;
    this.url = url;
    this.user = user;
  }

  DatabaseKind kind() {
    return kind;
  }

  synchronized Connection borrow() throws SQLException {
    Connection connection = idle.poll();
    return connection == null ? DriverManager.getConnection(url, user, "") : connection;
  }

  synchronized void giveBack(Connection connection) throws SQLException {
    if (!connection.isClosed()) {
      connection.setAutoCommit(true);
      idle.push(connection);
    }
  }

  /** Executes a statement, or several. */
  void execute(String sql) throws SQLException {
    Connection connection = borrow();
    try (Statement statement = connection.createStatement()) {
      if (kind == DatabaseKind.SQLITE) {
        // The driver executes the first of several statements otherwise.
        statement.executeUpdate(sql);
      } else {
        statement.execute(sql);
      }
    } finally {
      giveBack(connection);
    }
  }

  /** The strings of a query's first column. */
  private List<String> query(String sql) throws SQLException {
    Connection connection = borrow();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      List<String> found = new ArrayList<>();
      while (rows.next()) {
        found.add(rows.getString(1));
      }
      return found;
    } finally {
      giveBack(connection);
    }
  }

  /** What the database says that it holds. */
  SortedMap<String, Catalogue> catalogue() throws SQLException {
    Connection connection = borrow();
    try {
      if (kind == DatabaseKind.MARIADB) {
        // What others call a schema is a database there.
        return new TreeMap<>(Map.of("", Catalogue.read(connection, connection.getCatalog())));
      }
      return Catalogue.readAll(connection);
    } finally {
      giveBack(connection);
    }
  }

  /** Creates the schemas that there are in another database. */
  void createSchemas(Set<String> names) throws SQLException {
    if (kind == DatabaseKind.MARIADB || kind == DatabaseKind.SQLITE) {
      return;
    }
    for (String name : names) {
      execute("create schema if not exists \"" + name + "\"");
    }
  }

  /** Creates views, which are not Aludel's business, as whoever maps an entity to one does. */
  void createViews(SortedMap<String, String> queries) throws SQLException {
    for (Map.Entry<String, String> view : queries.entrySet()) {
      execute("create view " + view.getKey() + " as " + view.getValue());
    }
  }

  /** Makes it empty again, which is quicker than a new one. */
  void empty() throws SQLException {
    switch (kind) {
      case H2 -> execute("drop all objects");
      case MARIADB -> {
        StringBuilder drops = new StringBuilder("set foreign_key_checks = 0;");
        for (String each :
            query(
                "select concat(case table_type when 'VIEW' then 'view' when 'SEQUENCE' then"
                    + " 'sequence' else 'table' end, ' `', table_name, '`')"
                    + " from information_schema.tables where table_schema = schema()")) {
          drops.append("drop ").append(each).append(';');
        }
        execute(drops + "set foreign_key_checks = 1");
      }
      case SQLITE -> {
        for (String each :
            query(
                "select type || ' \"' || replace(name, '\"', '\"\"') || '\"' from sqlite_schema"
                    + " where type in ('table', 'view') and name not like 'sqlite\\_%' escape '\\'")) {
          execute("drop " + each);
        }
      }
      case POSTGRESQL -> {
        for (String schema :
            query(
                "select nspname from pg_namespace where nspname not like 'pg\\_%'"
                    + " and nspname <> 'information_schema'")) {
          execute("drop schema \"" + schema + "\" cascade");
        }
        execute("create schema public");
        execute("select lo_unlink(oid) from pg_largeobject_metadata");
      }
    }
  }

  @Override
  public synchronized void close() throws SQLException {
    while (!idle.isEmpty()) {
      idle.pop().close();
    }
  }
}
