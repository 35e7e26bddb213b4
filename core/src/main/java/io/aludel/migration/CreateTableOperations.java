package io.aludel.migration;

import io.aludel.schema.Check;
import io.aludel.schema.Column;
import io.aludel.schema.ColumnLine;
import io.aludel.schema.Constraint;
import io.aludel.schema.ForeignKey;
import io.aludel.schema.HeldColumn;
import io.aludel.schema.Index;
import io.aludel.schema.KeyLine;
import io.aludel.schema.Name;
import io.aludel.schema.ObjectName;
import io.aludel.schema.PrimaryKey;
import io.aludel.schema.Table;
import io.aludel.schema.TableMapping;
import io.aludel.schema.Type;
import io.aludel.schema.UniqueKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Says what is in a table that a migration creates or takes over. */
public final class CreateTableOperations {

  private Table table;

  CreateTableOperations(ObjectName name) {
    this.table = Table.of(name, "");
  }

  Table definition() {
    return table;
  }

  /** The qualified name of the class that the table belongs to. */
  public CreateTableOperations ownedBy(String className) {
    table = table.withOwner(className);
    return this;
  }

  public CreateTableOperations column(String name, Type type, ColumnOption... options) {
    table = table.plus(column(Column.of(name, type), options));
    return this;
  }

  // Compilers look for methods with a variable number of arguments last, call by call: in what is
  // generated, most calls find one of these instead.

  public CreateTableOperations column(String name, Type type) {
    table = table.plus(Column.of(name, type));
    return this;
  }

  public CreateTableOperations column(String name, Type type, ColumnOption option) {
    table = table.plus(option.applyTo(Column.of(name, type)));
    return this;
  }

  /**
   * Several columns, each in a line: its name and type, and {@code required}, {@code identity},
   * {@code version} as they apply. Where thousands are created at once, compilers take them at a
   * fraction of the cost of calls.
   */
  public CreateTableOperations columns(String lines) {
    List<Column> columns = new ArrayList<>(table.columns());
    lines.lines().map(ColumnLine::parse).forEach(columns::add);
    table = table.withColumns(columns);
    return this;
  }

  /**
   * Several keys, checks and indexes, each in a line: {@code primary key pk_users (id)}, {@code
   * unique uq_users_email (email)}, {@code check ck_users_age: age > 0}; {@code foreign key
   * fk_users_team_id (team_id) references teams (id) on delete cascade}, {@code index ix_users_name
   * (name, born desc)}, {@code unique index}.
   */
  public CreateTableOperations keys(String lines) {
    lines
        .lines()
        .forEach(line -> KeyLine.read(line, this::constraint, index -> table = table.plus(index)));
    return this;
  }

  static Column column(Column plain, ColumnOption... options) {
    Column column = plain;
    for (ColumnOption option : options) {
      column = option.applyTo(column);
    }
    return column;
  }

  public CreateTableOperations primaryKey(String name, String... columns) {
    return constraint(new PrimaryKey(Name.of(name), names(columns)));
  }

  public CreateTableOperations primaryKey(String name, String column) {
    return primaryKey(name, new String[] {column});
  }

  public CreateTableOperations unique(String name, String column) {
    return unique(name, new String[] {column});
  }

  public CreateTableOperations unique(String name, String... columns) {
    return constraint(new UniqueKey(Name.of(name), names(columns)));
  }

  /** A unique key; {@code options} is SQL appended to its definition. */
  public CreateTableOperations uniqueWithOptions(String name, String options, String... columns) {
    return constraint(new UniqueKey(Name.of(name), names(columns), Optional.of(options)));
  }

  public CreateTableOperations check(String name, String sql) {
    return constraint(new Check(Name.of(name), sql));
  }

  /** A check; {@code options} is SQL appended to its definition. */
  public CreateTableOperations check(String name, String sql, String options) {
    return constraint(new Check(Name.of(name), sql, Optional.of(options)));
  }

  /**
   * Only for a table that is taken over; a table that is created gets its foreign keys afterwards.
   */
  public CreateTableOperations foreignKey(
      String name,
      List<String> columns,
      String target,
      List<String> targetColumns,
      ForeignKeyOption... options) {
    return constraint(key(name, columns, target, targetColumns, options));
  }

  static ForeignKey key(
      String name,
      List<String> columns,
      String target,
      List<String> targetColumns,
      ForeignKeyOption... options) {
    ForeignKey key =
        new ForeignKey(
            Name.of(name),
            columns.stream().map(Name::of).toList(),
            ObjectName.of(target),
            targetColumns.stream().map(Name::of).toList());
    for (ForeignKeyOption option : options) {
      key = option.applyTo(key);
    }
    return key;
  }

  /** Only for a table that is taken over; each part is {@code column} or {@code column desc}. */
  public CreateTableOperations index(String name, boolean unique, String... parts) {
    table = table.plus(index(name, unique, Optional.empty(), parts));
    return this;
  }

  /** The same; {@code options} is SQL appended to its definition. */
  public CreateTableOperations indexWithOptions(
      String name, boolean unique, String options, String... parts) {
    table = table.plus(index(name, unique, Optional.of(options), parts));
    return this;
  }

  static Index index(String name, boolean unique, Optional<String> options, String... parts) {
    return new Index(
        Name.of(name), Arrays.stream(parts).map(Index.Part::of).toList(), unique, options);
  }

  public CreateTableOperations comment(String text) {
    table = table.withComment(Optional.of(text));
    return this;
  }

  /** Says what the table's rows mean, beside what the database knows. */
  public CreateTableOperations mapping(MappingOption... options) {
    table = table.withMapping(Optional.of(mappingOf(options)));
    return this;
  }

  static TableMapping mappingOf(MappingOption... options) {
    TableMapping mapping = TableMapping.PLAIN;
    for (MappingOption option : options) {
      mapping = option.applyTo(mapping);
    }
    return mapping;
  }

  /** SQL appended to the table's definition. */
  public CreateTableOperations options(String sql) {
    table = table.withOptions(Optional.of(sql));
    return this;
  }

  /** No entity maps the table any more, and it stays where it is. */
  public CreateTableOperations retired() {
    table = table.withRetired(true);
    return this;
  }

  /**
   * Only for a table that is taken over: a column that an agreed drop has put aside in it.
   *
   * @param as its name while it is held
   * @param name the name that it had, and what it was
   */
  public CreateTableOperations held(String as, String name, Type type, ColumnOption... options) {
    table = table.plus(new HeldColumn(Name.of(as), column(Column.of(name, type), options)));
    return this;
  }

  private CreateTableOperations constraint(Constraint constraint) {
    table = table.plus(constraint);
    return this;
  }

  static List<Name> names(String... names) {
    return Arrays.stream(names).map(Name::of).toList();
  }
}
