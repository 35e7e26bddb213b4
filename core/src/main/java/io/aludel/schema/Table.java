package io.aludel.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A table.
 *
 * @param name its name
 * @param owner the qualified name of the class that the table belongs to
 * @param columns its columns; their order says nothing
 * @param constraints its keys and checks; at most one is a primary key
 * @param indexes its indexes, without those that back a key
 * @param comment its comment in the catalogue
 * @param options SQL appended to the table's definition ({@code @Table(options)})
 * @param mapping what its rows mean, beside what the database knows; nothing where that is unknown
 * @param held the columns that agreed drops have put aside in it
 * @param retired whether no entity maps it any more, and it stays where it is
 */
public record Table(
    ObjectName name,
    String owner,
    List<Column> columns,
    List<Constraint> constraints,
    List<Index> indexes,
    Optional<String> comment,
    Optional<String> options,
    Optional<TableMapping> mapping,
    List<HeldColumn> held,
    boolean retired) {

  public Table {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(owner, "owner");
    columns = List.copyOf(columns);
    constraints = List.copyOf(constraints);
    indexes = List.copyOf(indexes);
    Objects.requireNonNull(options, "options");
    Objects.requireNonNull(mapping, "mapping");
    held = List.copyOf(held);
  }

  /** A table that the model maps. */
  public Table(
      ObjectName name,
      String owner,
      List<Column> columns,
      List<Constraint> constraints,
      List<Index> indexes,
      Optional<String> comment,
      Optional<String> options,
      Optional<TableMapping> mapping,
      List<HeldColumn> held) {
    this(name, owner, columns, constraints, indexes, comment, options, mapping, held, false);
  }

  /** A table without columns, of which nothing is known beside its name and owner. */
  public static Table of(ObjectName name, String owner) {
    return new Table(
        name,
        owner,
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  public Optional<Column> column(Name column) {
    for (Column each : columns) {
      if (each.name().equals(column)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  public Optional<HeldColumn> heldColumn(Name as) {
    return held.stream().filter(each -> each.as().equals(as)).findFirst();
  }

  public Optional<Constraint> constraint(Name constraint) {
    for (Constraint each : constraints) {
      if (each.name().equals(constraint)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  public Optional<Index> index(Name index) {
    for (Index each : indexes) {
      if (each.name().equals(index)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  public Optional<PrimaryKey> primaryKey() {
    for (Constraint constraint : constraints) {
      if (constraint instanceof PrimaryKey key) {
        return Optional.of(key);
      }
    }
    return Optional.empty();
  }

  public List<ForeignKey> foreignKeys() {
    return constraints(ForeignKey.class);
  }

  public List<UniqueKey> uniqueKeys() {
    return constraints(UniqueKey.class);
  }

  public List<Check> checks() {
    return constraints(Check.class);
  }

  /**
   * The column of the keys that a sequence gives, if the mapping says that it gives this table's.
   */
  public Optional<Name> keyGivenBy(ObjectName sequence) {
    return mapping
        .flatMap(TableMapping::generator)
        .flatMap(KeyGenerator::sequence)
        .filter(sequence::equals)
        .flatMap(given -> primaryKey())
        .filter(key -> key.columns().size() == 1)
        .map(key -> key.columns().get(0));
  }

  private <C extends Constraint> List<C> constraints(Class<C> kind) {
    List<C> found = new ArrayList<>();
    for (Constraint constraint : constraints) {
      if (kind.isInstance(constraint)) {
        found.add(kind.cast(constraint));
      }
    }
    return found;
  }

  public Table withName(ObjectName other) {
    return new Table(
        other, owner, columns, constraints, indexes, comment, options, mapping, held, retired);
  }

  public Table withOwner(String other) {
    return new Table(
        name, other, columns, constraints, indexes, comment, options, mapping, held, retired);
  }

  public Table withColumns(List<Column> other) {
    return new Table(
        name, owner, other, constraints, indexes, comment, options, mapping, held, retired);
  }

  public Table withConstraints(List<? extends Constraint> other) {
    return new Table(
        name,
        owner,
        columns,
        List.copyOf(other),
        indexes,
        comment,
        options,
        mapping,
        held,
        retired);
  }

  public Table withIndexes(List<Index> other) {
    return new Table(
        name, owner, columns, constraints, other, comment, options, mapping, held, retired);
  }

  public Table withComment(Optional<String> other) {
    return new Table(
        name, owner, columns, constraints, indexes, other, options, mapping, held, retired);
  }

  public Table withOptions(Optional<String> other) {
    return new Table(
        name, owner, columns, constraints, indexes, comment, other, mapping, held, retired);
  }

  public Table withMapping(Optional<TableMapping> other) {
    return new Table(
        name, owner, columns, constraints, indexes, comment, options, other, held, retired);
  }

  public Table withHeld(List<HeldColumn> other) {
    return new Table(
        name, owner, columns, constraints, indexes, comment, options, mapping, other, retired);
  }

  public Table withRetired(boolean other) {
    return new Table(
        name, owner, columns, constraints, indexes, comment, options, mapping, held, other);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Table table
        && name.equals(table.name)
        && owner.equals(table.owner)
        && columns.equals(table.columns)
        && constraints.equals(table.constraints)
        && indexes.equals(table.indexes)
        && comment.equals(table.comment)
        && options.equals(table.options)
        && mapping.equals(table.mapping)
        && held.equals(table.held)
        && retired == table.retired;
  }

  @Override
  public int hashCode() {
    return Objects.hash(
        name, owner, columns, constraints, indexes, comment, options, mapping, held, retired);
  }

  /** The same table with one column more, at the end. */
  public Table plus(Column column) {
    return withColumns(plus(columns, column));
  }

  /** The same table with one constraint more. */
  public Table plus(Constraint constraint) {
    return withConstraints(plus(constraints, constraint));
  }

  /** The same table with one index more. */
  public Table plus(Index index) {
    return withIndexes(plus(indexes, index));
  }

  /** The same table with one held column more. */
  public Table plus(HeldColumn column) {
    return withHeld(plus(held, column));
  }

  /** The same table without the column; what refers to it stays. */
  public Table withoutColumn(Name column) {
    return withColumns(columns.stream().filter(each -> !each.name().equals(column)).toList());
  }

  public Table withoutConstraint(Name constraint) {
    return withConstraints(
        constraints.stream().filter(each -> !each.name().equals(constraint)).toList());
  }

  public Table withoutIndex(Name index) {
    return withIndexes(indexes.stream().filter(each -> !each.name().equals(index)).toList());
  }

  public Table withoutHeld(Name as) {
    return withHeld(held.stream().filter(each -> !each.as().equals(as)).toList());
  }

  /** The same table with one column replaced by what {@code edit} makes of it. */
  public Table editColumn(Name column, UnaryOperator<Column> edit) {
    return withColumns(
        columns.stream()
            .map(each -> each.name().equals(column) ? edit.apply(each) : each)
            .toList());
  }

  /** The same table with a column, and all that names it in this table, called otherwise. */
  public Table renameColumn(Name from, Name to) {
    return withColumns(
            columns.stream()
                .map(each -> each.name().equals(from) ? each.withName(to) : each)
                .map(each -> each.withSourceRenamed(from, to))
                .toList())
        .withHeld(
            held.stream()
                .map(each -> new HeldColumn(each.as(), each.original().withSourceRenamed(from, to)))
                .toList())
        .withConstraints(
            constraints.stream().map(each -> each.withColumnRenamed(from, to)).toList())
        .withIndexes(indexes.stream().map(each -> each.withColumnRenamed(from, to)).toList());
  }

  private static <T> List<T> plus(List<? extends T> list, T element) {
    List<T> longer = new ArrayList<>(list);
    longer.add(element);
    return longer;
  }
}
