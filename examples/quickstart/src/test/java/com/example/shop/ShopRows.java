package com.example.shop;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * The shop's rows as plain JDBC writes and reads them, in the shape that a revision gives them. A
 * row is known by its table and key: {@code customers 900001}.
 */
final class ShopRows {

  static final List<String> TABLES = List.of("customers", "products", "orders", "order_lines");

  private static final Instant WRITTEN = Instant.parse("2026-03-29T01:30:00.125Z");

  private ShopRows() {}

  /**
   * Writes a row into every table, with a value in every column.
   *
   * @param revision the revision that the database is at, 1 to 6
   * @param number tells the rows of one call from those of another
   */
  static void write(DataSource database, int revision, int number) throws SQLException {
    Long id = 900_000L + number;
    UUID product = new UUID(42, number);
    Map<String, Object> customer = row(id);
    customer.put(revision < 3 ? "name" : "full_name", "Zoë O'Hara " + number);
    customer.put("email", "zoe" + number + "@example.com");
    customer.put("street", "Hauptstraße " + number);
    customer.put("postal_code", "D-10" + number);
    customer.put("city", "Köln");
    if (revision >= 2) {
      customer.put("phone", "+49 221 " + number);
    }
    if (revision < 6) {
      customer.put("fax", fax(number));
    }
    Map<String, Object> goods = row(product);
    goods.put("sku", "SKU-" + number);
    goods.put("title", "Thing " + number);
    goods.put("description", "x".repeat(2000));
    goods.put("price", new BigDecimal("999999.99"));
    goods.put("in_stock", number);
    Map<String, Object> order = row(id);
    order.put("customer_id", id);
    order.put("status", "SHIPPED");
    order.put("deliver_on", LocalDate.of(2026, 2, 28));
    if (revision >= 4) {
      order.put("channel", "PHONE");
    }
    Map<String, Object> line = row(id);
    line.put("order_id", id);
    line.put("product_id", product);
    line.put("quantity", 3);
    line.put("unit_price", new BigDecimal("0.01"));
    try (Connection connection = database.getConnection()) {
      insert(connection, "customers", customer);
      insert(connection, "products", goods);
      insert(connection, "orders", order);
      insert(connection, "order_lines", line);
    }
  }

  /** The fax number of the customer of that number. */
  static String fax(int number) {
    return "+49 221 99" + number;
  }

  private static Map<String, Object> row(Object id) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("id", id);
    row.put("version", 7);
    row.put("created_at", WRITTEN.atOffset(ZoneOffset.UTC));
    return row;
  }

  private static void insert(Connection connection, String table, Map<String, Object> row)
      throws SQLException {
    String sql =
        "insert into "
            + table
            + " ("
            + String.join(", ", row.keySet())
            + ") values ("
            + String.join(", ", Collections.nCopies(row.size(), "?"))
            + ")";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      int index = 0;
      for (Object value : row.values()) {
        statement.setObject(++index, value);
      }
      statement.executeUpdate();
    }
  }

  /** Every row of every table, its columns by name. */
  static Map<String, Map<String, Object>> read(DataSource database) throws SQLException {
    Map<String, Map<String, Object>> rows = new TreeMap<>();
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      for (String table : TABLES) {
        try (ResultSet found = statement.executeQuery("select * from " + table)) {
          while (found.next()) {
            Map<String, Object> row = columns(found);
            rows.put(table + " " + row.get("id"), row);
          }
        }
      }
    }
    return rows;
  }

  private static Map<String, Object> columns(ResultSet found) throws SQLException {
    ResultSetMetaData shape = found.getMetaData();
    Map<String, Object> row = new TreeMap<>();
    for (int index = 1; index <= shape.getColumnCount(); index++) {
      row.put(shape.getColumnName(index).toLowerCase(Locale.ROOT), comparable(found, shape, index));
    }
    return row;
  }

  /** A moment is read as one: the server's and the JVM's time zones do not matter. */
  private static Object comparable(ResultSet found, ResultSetMetaData shape, int index)
      throws SQLException {
    Object value = found.getObject(index);
    if (value == null) {
      return null;
    }
    return switch (shape.getColumnName(index).toLowerCase(Locale.ROOT)) {
      case "created_at" -> found.getObject(index, java.time.OffsetDateTime.class).toInstant();
      case "deliver_on" -> found.getObject(index, LocalDate.class);
      default -> value instanceof Timestamp moment ? moment.toInstant() : value;
    };
  }
}
