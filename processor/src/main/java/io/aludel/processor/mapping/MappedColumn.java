package io.aludel.processor.mapping;

import io.aludel.processor.report.Place;
import io.aludel.schema.Column;
import io.aludel.schema.ColumnMapping;
import io.aludel.schema.Name;
import io.aludel.schema.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A column and where it comes from.
 *
 * @param column the column
 * @param logicalName the name that the mapping gives it, behind the one in the database
 * @param referenceType the type of foreign keys to it: Hibernate makes them before Bean Validation
 *     has had its say
 * @param attribute the attribute that it holds
 * @param place where the mapping describes it
 * @param writes whether the attribute writes it
 * @param unique whether the mapping calls it unique
 * @param checks the conditions that the mapping puts on it
 */
record MappedColumn(
    Column column,
    Name logicalName,
    Type referenceType,
    Attribute attribute,
    Place place,
    boolean writes,
    boolean unique,
    List<CheckDraft> checks) {

  MappedColumn {
    checks = List.copyOf(checks);
  }

  Name name() {
    return column.name();
  }

  /** The names of some columns, in their order. */
  static List<Name> names(List<MappedColumn> columns) {
    List<Name> names = new ArrayList<>(columns.size());
    for (MappedColumn column : columns) {
      names.add(column.name());
    }
    return names;
  }

  /** Whether another column is the same attribute's. */
  boolean isOf(MappedColumn other) {
    return attribute.member().equals(other.attribute.member())
        && attribute.name().equals(other.attribute.name());
  }

  /** The same, left to other attributes to write. */
  MappedColumn shared() {
    return new MappedColumn(
        column, logicalName, referenceType, attribute, place, false, unique, checks);
  }

  MappedColumn withRequired() {
    return with(column.withRequired(true));
  }

  MappedColumn withComment(Optional<String> comment) {
    return with(column.withComment(comment));
  }

  MappedColumn asOptional() {
    return with(column.withRequired(false));
  }

  /**
   * The same with other types.
   *
   * @param type its own
   * @param reference that of foreign keys to it
   */
  MappedColumn withTypes(Type type, Type reference) {
    return new MappedColumn(
        column.withType(type), logicalName, reference, attribute, place, writes, unique, checks);
  }

  MappedColumn withIdentity() {
    return with(column.withIdentity(true).withDefaultSql(Optional.empty()));
  }

  MappedColumn withMapping(ColumnMapping meaning) {
    return with(column.withMapping(meaning));
  }

  private MappedColumn with(Column other) {
    return new MappedColumn(
        other, logicalName, referenceType, attribute, place, writes, unique, checks);
  }
}
