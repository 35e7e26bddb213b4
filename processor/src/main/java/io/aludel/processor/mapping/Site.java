package io.aludel.processor.mapping;

import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/**
 * The place where an attribute's value lands.
 *
 * @param owner the entity that it is part of
 * @param table the table that takes its columns
 * @param overrides what is said further out about its columns
 * @param nullability whether its columns may be null
 * @param embeddables the embeddables around it, the outermost first
 * @param inCollection whether it is in the elements or keys of a collection
 * @param inherited whether it is a superentity's attribute, which the owner's own table repeats
 */
record Site(
    EntityBinding owner,
    TableDraft table,
    Overrides overrides,
    Nullability nullability,
    List<TypeElement> embeddables,
    boolean inCollection,
    boolean inherited) {

  Site {
    embeddables = List.copyOf(embeddables);
  }

  /**
   * Whether Hibernate sets timestamps there: in an entity and in what it embeds, but in nothing
   * that an embeddable embeds, and in no element of a collection.
   */
  boolean setsTimestamps() {
    return !inCollection && embeddables.size() <= 1;
  }

  /** Where an entity's own attributes land. */
  static Site of(EntityBinding owner, Nullability nullability) {
    return new Site(owner, owner.table(), owner.overrides(), nullability, List.of(), false, false);
  }

  /** The same place for an attribute that the owner repeats. */
  Site ofInherited() {
    return new Site(owner, table, overrides, nullability, embeddables, inCollection, true);
  }

  /** The same place in another table. */
  Site in(TableDraft other) {
    return new Site(owner, other, overrides, nullability, embeddables, inCollection, inherited);
  }

  /** Where the parts of an embeddable land that is an attribute here. */
  Site inside(Attribute attribute, Hierarchy embeddable) {
    return new Site(
        owner,
        table,
        overrides.inside(attribute, embeddable),
        nullability,
        Stream.concat(embeddables.stream(), Stream.of(embeddable.type())).toList(),
        inCollection,
        inherited);
  }

  /** Where the elements and keys of a collection land that stands here. */
  Site ofCollection(TableDraft rows) {
    return new Site(owner, rows, overrides, Nullability.AS_MAPPED, embeddables, true, inherited);
  }

  /** The same place with other rules for nulls. */
  Site with(Nullability other) {
    return new Site(owner, table, overrides, other, embeddables, inCollection, inherited);
  }
}
