package com.example.shop;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;
import javax.sql.DataSource;

/** The customer whom the quickstart follows through the revisions, in plain SQL. */
final class Ada {

  static final String EMAIL = "ada@example.com";

  /** How the application's first version wrote her and an order: in the shape of revision 0001. */
  private static final List<String> FIRST_VERSION =
      List.of(
          """
          insert into customers (id, version, created_at, name, email, fax)
          values (next value for customers_seq, 0, current_timestamp,
            'Ada Lovelace', 'ada@example.com', '020-1843')
          """,
          """
          insert into orders (id, version, created_at, customer_id, status)
          select next value for order_numbers, 0, current_timestamp, id, 'PAID' from customers
          """);

  private static final Set<String> TELLING =
      Set.of("name", "full_name", "phone", "fax", "zz_0006_fax", "status", "channel");

  private Ada() {}

  static void write(DataSource database) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      for (String insert : FIRST_VERSION) {
        statement.execute(insert);
      }
    }
  }

  /** What becomes of her row and of her order's: whichever columns there are. */
  static String read(DataSource database) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "select * from customers c join orders o on o.customer_id = c.id"
                    + " order by o.id fetch first row only")) {
      row.next();
      ResultSetMetaData shape = row.getMetaData();
      StringJoiner text = new StringJoiner(", ");
      for (int index = 1; index <= shape.getColumnCount(); index++) {
        String column = shape.getColumnName(index).toLowerCase(Locale.ROOT);
        if (TELLING.contains(column)) {
          text.add(column + "=" + row.getString(index));
        }
      }
      return text.toString();
    }
  }
}
