package io.aludel.processor.gate;

import io.aludel.change.Subject;
import io.aludel.processor.mapping.Target;
import io.aludel.processor.report.Place;
import io.aludel.schema.Column;
import io.aludel.schema.Name;
import io.aludel.schema.ObjectName;
import io.aludel.schema.Schema;
import io.aludel.schema.Table;
import io.aludel.schema.Type;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/**
 * What database objects are called in the model: with full names, since an element may have no
 * position.
 */
final class ModelNames {

  private final Schema base;
  private final Target target;

  ModelNames(Schema base, Target target) {
    this.base = base;
    this.target = target;
  }

  /** The class that a table belongs, or belonged, to. */
  String owner(ObjectName table) {
    return base.table(table).map(Table::owner).orElse("no class");
  }

  /** The package of the class that a table belonged to, unless that has none. */
  Optional<String> packageOfOwner(ObjectName table) {
    String owner = owner(table);
    String[] parts = owner.split("\\.");
    StringBuilder name = new StringBuilder();
    for (String part : parts) {
      // Nested classes stand in other classes: a package's name is small by convention.
      if (part.isEmpty() || Character.isUpperCase(part.charAt(0))) {
        break;
      }
      name.append(name.isEmpty() ? "" : ".").append(part);
    }
    return Optional.of(name.toString()).filter(text -> !text.isEmpty() && !text.equals(owner));
  }

  /** The entity of a new table. */
  String entity(Name table) {
    return target.schema().tables().stream()
        .map(Table::name)
        .filter(name -> name.name().equals(table))
        .findFirst()
        .flatMap(target.origins()::entity)
        .map(TypeElement::toString)
        .orElse("its entity");
  }

  /** Whether a new table is that of an entity, and no other that its attributes need. */
  boolean isOfEntity(Name table) {
    return target.schema().tables().stream()
        .map(Table::name)
        .filter(name -> name.name().equals(table))
        .anyMatch(
            name ->
                target
                    .origins()
                    .entity(name)
                    .flatMap(target.origins()::tableOf)
                    .filter(name::equals)
                    .isPresent());
  }

  /**
   * What names a table in an annotation on its entity, with a comma after it; nothing for the
   * entity's own.
   */
  String tableAttribute(ObjectName table) {
    return isOfEntity(table.name())
        ? ""
        : "table = %s, ".formatted(GateText.quote(table.toString()));
  }

  /** Whether a column is the only one that its attribute has in its table. */
  boolean isOnlyColumn(Subject subject) {
    return subject
        .column()
        .flatMap(column -> target.origins().member(subject.object(), column))
        .filter(
            member ->
                target.origins().columnsOf(member).stream()
                        .filter(each -> each.table().equals(subject.object()))
                        .count()
                    == 1)
        .isPresent();
  }

  /** The entity that the table of an object is mapped from today. */
  String entityOf(Subject subject) {
    return target
        .origins()
        .entity(subject.object())
        .map(TypeElement::toString)
        .orElseGet(() -> owner(subject.object()));
  }

  /** The attribute that a column is mapped from; for a table, its entity. */
  String attribute(Subject subject) {
    return subject
        .column()
        .flatMap(column -> target.origins().member(subject.object(), column))
        .map(member -> Place.of(member).described())
        .orElseGet(() -> entityOf(subject));
  }

  /** Whether a field or getter holds a column, and intents can stand there. */
  boolean isAttribute(Subject subject) {
    return subject
        .column()
        .flatMap(column -> target.origins().member(subject.object(), column))
        .isPresent();
  }

  /** A table as the history has it. */
  Optional<Table> before(ObjectName table) {
    return base.table(table);
  }

  /** A table as it is mapped today. */
  Optional<Table> today(ObjectName table) {
    return target.schema().table(table);
  }

  /** The column that tells the classes of a table's rows apart today. */
  Optional<Column> discriminator(ObjectName table) {
    return target
        .origins()
        .discriminator(table)
        .flatMap(name -> today(table).flatMap(each -> each.column(name)));
  }

  /** Whether a column is one of those of its table's primary key in the history. */
  boolean wasKey(Subject subject) {
    return before(subject.object()).flatMap(Table::primaryKey).stream()
        .flatMap(key -> key.columns().stream())
        .anyMatch(column -> subject.column().filter(column::equals).isPresent());
  }

  /** A column as the history has it. */
  Optional<Column> columnBefore(Subject subject) {
    return subject
        .column()
        .flatMap(column -> before(subject.object()).flatMap(each -> each.column(column)));
  }

  /** A column as it is mapped today. */
  Optional<Column> columnToday(Subject subject) {
    return subject
        .column()
        .flatMap(column -> today(subject.object()).flatMap(each -> each.column(column)));
  }

  /** The type that a column has today. */
  Optional<Type> type(Subject subject) {
    return columnToday(subject).map(Column::type);
  }
}
