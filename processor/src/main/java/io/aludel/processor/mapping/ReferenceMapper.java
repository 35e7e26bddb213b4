package io.aludel.processor.mapping;

import io.aludel.diagnostic.Code;
import io.aludel.processor.model.JoinColumnMirror;
import io.aludel.processor.report.Place;
import io.aludel.schema.Column;
import io.aludel.schema.Name;
import io.aludel.schema.Type;
import io.aludel.schema.Type.Verbatim;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Makes the columns that refer to another entity, be it from an association, a collection's table,
 * a join table or a table of the same entity (Jakarta Persistence, section 11.1.25).
 */
final class ReferenceMapper {

  /**
   * What is to refer to what.
   *
   * @param attribute the attribute that the columns hold
   * @param place where that is said, unless a join column says it
   * @param written the join columns, as far as they are written
   * @param target the entity referred to
   * @param implicitName the logical name of a column whose join column has none, by the name of the
   *     column referred to
   * @param required whether a column is required, by whether its join column says so
   * @param unique whether each column is unique by itself
   * @param part the attribute of the key that the columns are, if they are any's
   * @param keyType the type of the attribute that has the column referred to, or of the part of the
   *     key that the association maps, if it does map any: where join columns are named, Hibernate
   *     gives a single column that type, and foreign keys to several
   */
  record Joining(
      Attribute attribute,
      Place place,
      List<JoinColumnMirror> written,
      EntityBinding target,
      Function<Name, Name> implicitName,
      Predicate<Boolean> required,
      boolean unique,
      Optional<Attribute> part,
      Function<MappedColumn, Optional<Type>> keyType) {

    /** What maps no key. */
    Joining(
        Attribute attribute,
        Place place,
        List<JoinColumnMirror> written,
        EntityBinding target,
        Function<Name, Name> implicitName,
        Predicate<Boolean> required) {
      this(
          attribute,
          place,
          written,
          target,
          implicitName,
          required,
          false,
          Optional.empty(),
          column -> Optional.empty());
    }
  }

  private final MappingContext context;
  private final ColumnMapper columns;

  ReferenceMapper(MappingContext context) {
    this.columns = new ColumnMapper(context);
    this.context = context;
  }

  /** The columns; they are in no table yet. Nothing where there can be none, which is reported. */
  Optional<Reference> map(Joining joining) {
    Optional<List<MappedColumn>> referenced = referenced(joining);
    return referenced.isPresent()
        ? Optional.of(refer(joining, referenced.get()))
        : Optional.empty();
  }

  private Reference refer(Joining joining, List<MappedColumn> referenced) {
    List<MappedColumn> referring = new ArrayList<>();
    for (int i = 0; i < referenced.size(); i++) {
      WrittenJoinColumn written = WrittenJoinColumn.at(i, joining.written());
      MappedColumn column = column(joining, written, referenced.get(i));
      // Hibernate writes it on the first column.
      Optional<String> comment = i == 0 ? Comments.on(joining.attribute()) : Optional.empty();
      referring.add(comment.isPresent() ? column.withComment(comment) : column);
    }
    Reference reference = new Reference(referring, joining.target(), referenced);
    return referring.size() == 1
        ? reference
        : reference.inOrderOf(order(joining.target(), referenced));
  }

  /** The order in which Hibernate has the pairs: that of the attributes referred to. */
  private static List<Name> order(EntityBinding target, List<MappedColumn> referenced) {
    List<MappedColumn> ordered = new ArrayList<>(target.key());
    if (!ordered.containsAll(referenced)) {
      ordered = new ArrayList<>(referenced);
      ordered.sort(Comparator.comparing(each -> each.attribute().name()));
    }
    return MappedColumn.names(ordered);
  }

  /** The columns referred to, in the order of the join columns that are written. */
  private Optional<List<MappedColumn>> referenced(Joining joining) {
    List<JoinColumnMirror> written = joining.written();
    List<MappedColumn> key = joining.target().key();
    if (!isAnyStated(written)) {
      return written.isEmpty() || written.size() == key.size()
          ? Optional.of(key)
          : refuseCount(joining, key);
    }
    List<MappedColumn> referenced = new ArrayList<>();
    for (JoinColumnMirror each : written) {
      Optional<MappedColumn> column = stated(each, joining);
      if (column.isEmpty() || !isNew(column.get(), referenced, each, joining)) {
        return Optional.empty();
      }
      referenced.add(column.get());
    }
    return isWhole(referenced, joining) ? Optional.of(referenced) : Optional.empty();
  }

  private static boolean isAnyStated(List<JoinColumnMirror> written) {
    for (JoinColumnMirror each : written) {
      if (each.referencedColumnName().isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** Whether attributes of several columns are referred to as a whole, as Hibernate requires. */
  private boolean isWhole(List<MappedColumn> referenced, Joining joining) {
    EntityBinding target = joining.target();
    List<Name> names = MappedColumn.names(referenced);
    if (names.containsAll(MappedColumn.names(target.key()))) {
      return true;
    }
    Optional<Value> parted =
        target.values().values().stream()
            .filter(value -> value instanceof EmbeddedValue)
            .filter(value -> isParted(value, names))
            .findFirst();
    parted.ifPresent(
        value ->
            context.report(
                Code.ASSOCIATION_INVALID,
                joining.place(),
                joining.attribute()
                    + ": the join columns refer to some columns of "
                    + value.attribute()
                    + " and not to all of them, which Hibernate refuses. Refer to all of "
                    + value.columns().stream()
                        .map(column -> column.name().toString())
                        .collect(Collectors.joining(", "))
                    + "."));
    return parted.isEmpty();
  }

  private static boolean isParted(Value value, List<Name> names) {
    long met = value.columns().stream().filter(column -> names.contains(column.name())).count();
    return met > 0 && met < value.columns().size();
  }

  private Optional<List<MappedColumn>> refuseCount(Joining joining, List<MappedColumn> key) {
    context.report(
        Code.ASSOCIATION_INVALID,
        joining.written().get(joining.written().size() - 1).mirror().place(),
        joining.attribute()
            + ": the key of "
            + joining.target().entity().getQualifiedName()
            + " has "
            + key.size()
            + (key.size() == 1 ? " column" : " columns")
            + ", and the join columns are "
            + joining.written().size()
            + ". Write "
            + key.stream()
                .map(column -> joinColumn(joining, column))
                .collect(Collectors.joining(" "))
            + ".");
    return Optional.empty();
  }

  private String joinColumn(Joining joining, MappedColumn referenced) {
    Name name = context.naming().physical(implicitName(joining, referenced));
    return "@JoinColumn(name = \""
        + name
        + "\", referencedColumnName = \""
        + referenced.name()
        + "\")";
  }

  private boolean isNew(
      MappedColumn column, List<MappedColumn> before, JoinColumnMirror written, Joining joining) {
    boolean isNew = !MappedColumn.names(before).contains(column.name());
    if (!isNew) {
      context.report(
          Code.ASSOCIATION_INVALID,
          written.mirror().place("referencedColumnName"),
          joining.attribute()
              + ": two join columns refer to "
              + column.name()
              + ". Each refers to a column of its own.");
    }
    return isNew;
  }

  private Optional<MappedColumn> stated(JoinColumnMirror written, Joining joining) {
    TableDraft table = joining.target().table();
    Optional<String> text = written.referencedColumnName();
    if (text.isEmpty()) {
      context.report(
          Code.ASSOCIATION_INVALID,
          written.mirror().place(),
          joining.attribute()
              + ": another join column says what it refers to, and this one does not. Add"
              + " referencedColumnName; table "
              + table.name()
              + " has "
              + table.offer()
              + ".");
      return Optional.empty();
    }
    Name name = Names.physical(text.get(), context.naming());
    Optional<MappedColumn> column = joining.target().column(name);
    if (column.isEmpty()) {
      context.report(
          Code.COLUMN_UNKNOWN,
          written.mirror().place("referencedColumnName"),
          joining.attribute()
              + ": table "
              + table.name()
              + " has no column "
              + name
              + " to refer to."
              + UnknownColumn.hint(name, table));
    }
    return column;
  }

  private MappedColumn column(Joining joining, WrittenJoinColumn written, MappedColumn referenced) {
    Attribute attribute = joining.attribute();
    Optional<Name> named = written.name();
    Name logical = named.isPresent() ? named.get() : implicitName(joining, referenced);
    Optional<Type> keyType =
        named.isPresent() && written.definition().isEmpty()
            ? joining.keyType().apply(referenced)
            : Optional.empty();
    Type type = type(joining, written, referenced, keyType);
    Column column =
        Column.of(
                context.naming().physical(logical),
                ReferringTypes.checked(type, joining.part(), context))
            .withRequired(joining.required().test(written.isRequired()))
            .withDefaultSql(ColumnMapper.defaultOf(attribute))
            .withComment(written.comment())
            .withOptions(written.options());
    List<CheckDraft> checks = new ArrayList<>(written.checks());
    checks.addAll(ColumnMapper.checks(attribute, column, BeanConstraints.of(attribute, context)));
    return new MappedColumn(
        column,
        named.orElse(column.name()),
        keyType.orElse(type),
        attribute,
        written.place(joining.place()),
        written.writes(),
        joining.unique() || written.isUnique(),
        checks);
  }

  private Type type(
      Joining joining, WrittenJoinColumn written, MappedColumn referenced, Optional<Type> keyType) {
    if (written.definition().isPresent()) {
      return new Verbatim(written.definition().get());
    }
    boolean single = joining.target().key().size() == 1;
    return single && keyType.isPresent()
        ? keyType.get()
        : ReferringTypes.to(referenced, written.name().isPresent(), columns);
  }

  private Name implicitName(Joining joining, MappedColumn referenced) {
    return joining.implicitName().apply(referenced.logicalName());
  }
}
