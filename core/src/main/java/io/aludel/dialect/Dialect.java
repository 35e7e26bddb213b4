package io.aludel.dialect;

import io.aludel.change.Change;
import io.aludel.schema.Name;
import io.aludel.schema.ObjectName;
import io.aludel.schema.Schema;
import io.aludel.schema.SchemaException;
import io.aludel.schema.Type;
import java.util.List;
import java.util.Set;

/**
 * A kind of database: how it spells changes, and what it can take back. Stateless; safe for several
 * threads.
 */
public interface Dialect {

  /** The name that settings and options use: {@code h2}, {@code mariadb}, {@code postgresql}. */
  String name();

  /** Whether DDL is part of a transaction; where not, every DDL statement commits. */
  boolean hasTransactionalDdl();

  /** Whether a mapping can say which schema of a database a table lies in. */
  boolean hasSchemas();

  /** An identifier as SQL, quoted where it has to be. The one routine that quotes. */
  String identifier(Name name);

  /** A table's or sequence's name as SQL. */
  String identifier(ObjectName name);

  /** The SQL of a type, as a column definition needs it. */
  String type(Type type);

  /**
   * A value as an SQL literal of a type.
   *
   * @param value the value as text: {@code user}, {@code 0}, {@code true}, {@code 2026-01-31}
   * @throws SchemaException if the value is none of the type
   */
  String literal(Type type, String value);

  /** A text as an SQL literal, whatever is in it. */
  String text(String value);

  /**
   * The statements that carry the changes out, in order. Any of them may give back rows, which say
   * nothing.
   *
   * @param before the schema before the first change
   * @throws SchemaException if a change does not fit the schema, or cannot be carried out on this
   *     database, or says that the way back ends
   */
  List<Statement> statements(Schema before, List<Change> changes);

  /**
   * The same, told apart by the changes that they belong to; nothing where some serve several.
   *
   * @throws SchemaException as {@link #statements} does
   */
  List<List<Statement>> statementsOfEach(Schema before, List<Change> changes);

  /**
   * What has to be counted before the first statement runs, because rows may refuse a change; in
   * the names that tables and columns have before the first change.
   */
  List<Precondition> preconditions(Schema before, List<Change> changes);

  /** Words that have to be quoted to be identifiers, in upper case. */
  Set<String> reservedWords();
}
