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
    List<Name> names = key.stream().map(MappedColumn::name).toList();
    List<JoinColumnMirror> joinColumns = attribute.joinColumns();
    return attribute.has(Jpa.ONE_TO_ONE)
        && (!attribute.primaryKeyJoinColumns().isEmpty()
            || (joinColumns.size() == names.size()
                && joinColumns.stream()
                    .allMatch(
                        each ->
                            each.name()
                                .filter(name -> names.contains(Names.physical(name, naming)))
                                .isPresent())));
  }

  /** Whether the key refers to what has to be there: then alone a foreign key leads to it. */
  static boolean isRequired(Attribute attribute) {
    return attribute.find(Jpa.ONE_TO_ONE).filter(each -> !each.flag("optional", true)).isPresent()
        && !attribute.has(Jpa.HIBERNATE_PACKAGE + "NotFound");
  }

  /** The {@code @ForeignKey} that counts: that of a primary key join column does not. */
  static Optional<Mirror> foreignKey(Attribute attribute) {
    return attribute.joinColumns().stream().flatMap(each -> each.foreignKey().stream()).findFirst();
  }
}
