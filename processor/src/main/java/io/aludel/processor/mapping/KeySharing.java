package io.aludel.processor.mapping;

import io.aludel.processor.model.JoinColumnMirror;
import io.aludel.processor.model.Jpa;
import io.aludel.processor.model.Mirror;
import io.aludel.schema.Name;
import java.util.List;
import java.util.Optional;

/**
 * One-to-one associations that have the columns of their entity's own key for their foreign key,
 * because they say so or because their join columns are those (Jakarta Persistence, section
 * 11.1.44).
 */
final class KeySharing {

  private KeySharing() {}

  /**
   * Whether an association is one.
   *
   * @param key the key of its entity
   */
  static boolean isBy(Attribute attribute, List<MappedColumn> key, Naming naming) {
    return attribute.has(Jpa.ONE_TO_ONE)
        && (!attribute.primaryKeyJoinColumns().isEmpty()
            || isIn(key, attribute.joinColumns(), naming));
  }

  /** Whether join columns are those of a key. */
  private static boolean isIn(
      List<MappedColumn> key, List<JoinColumnMirror> joinColumns, Naming naming) {
    if (joinColumns.size() != key.size()) {
      return false;
    }
    List<Name> names = MappedColumn.names(key);
    for (JoinColumnMirror joinColumn : joinColumns) {
      Optional<String> name = joinColumn.name();
      if (name.isEmpty() || !names.contains(Names.physical(name.get(), naming))) {
        return false;
      }
    }
    return true;
  }

  /** Whether the key refers to what has to be there: then alone a foreign key leads to it. */
  static boolean isRequired(Attribute attribute) {
    Optional<Mirror> oneToOne = attribute.find(Jpa.ONE_TO_ONE);
    return oneToOne.isPresent()
        && !oneToOne.get().flag("optional", true)
        && !attribute.has(Jpa.HIBERNATE_PACKAGE + "NotFound");
  }

  /** The {@code @ForeignKey} that counts: that of a primary key join column does not. */
  static Optional<Mirror> foreignKey(Attribute attribute) {
    return foreignKey(attribute.joinColumns());
  }

  /** The first {@code @ForeignKey} that is said of some columns. */
  static Optional<Mirror> foreignKey(List<JoinColumnMirror> columns) {
    for (JoinColumnMirror column : columns) {
      if (column.foreignKey().isPresent()) {
        return column.foreignKey();
      }
    }
    return Optional.empty();
  }
}
