package io.aludel.processor.mapping;

import io.aludel.processor.model.Jpa;
import io.aludel.processor.model.Mirror;
import java.util.List;
import java.util.Optional;

/**
 * A collection or map.
 *
 * @param attribute the attribute, with the overrides that are in force for it
 * @param site where it stands
 */
record PluralAttribute(Attribute attribute, Site site) {

  private static final List<String> KINDS =
      List.of(Jpa.ONE_TO_MANY, Jpa.MANY_TO_MANY, Jpa.ELEMENT_COLLECTION);

  /** Whether an attribute is one. */
  static boolean is(Attribute attribute) {
    return kindOf(attribute).isPresent();
  }

  private static Optional<Mirror> kindOf(Attribute attribute) {
    return attribute.findFirst(KINDS);
  }

  /** The annotation that makes it one. */
  Mirror kind() {
    return kindOf(attribute).orElseThrow();
  }

  boolean isOneToMany() {
    return attribute.has(Jpa.ONE_TO_MANY);
  }

  /** Whether it holds values, not entities. */
  boolean isOfValues() {
    return kind().name().equals(Jpa.ELEMENT_COLLECTION);
  }

  /** The attribute of the other side that owns the association; nothing where this side does. */
  Optional<String> mappedBy() {
    return isOfValues() ? Optional.empty() : kind().nonEmpty("mappedBy");
  }

  /** The path of its name in the entity, as a {@code mappedBy} would write it. */
  String path() {
    return site.overrides().path() + attribute.name();
  }

  EntityBinding owner() {
    return site.owner();
  }

  /** What describes its table: a {@code @JoinTable} or {@code @CollectionTable}. */
  Optional<Mirror> table() {
    return attribute.find(Jpa.COLLECTION_TABLE).or(() -> JoinTable.of(attribute));
  }

  /** Whether the foreign key to its owner is in the table of what it holds. */
  boolean isInTargetTable() {
    return isOneToMany() && table().isEmpty() && !attribute.joinColumns().isEmpty();
  }
}
