package io.aludel.processor.mapping;

import io.aludel.processor.model.ColumnMirror;
import io.aludel.processor.model.JoinColumnMirror;
import io.aludel.processor.model.Jpa;
import io.aludel.processor.model.Mirror;
import io.aludel.processor.report.Place;
import io.aludel.schema.Name;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/**
 * A persistent attribute.
 *
 * @param name its name, as queries use it
 * @param member the field or getter that declares it
 * @param annotations what is said of it, with the overrides that are in force where it is mapped
 * @param type its type, in the class that is mapped: type variables are resolved
 * @param declaring the class that declares the member
 * @param access what kind of member it is, and what an embeddable in it inherits
 * @param owner the entity or embeddable that it is mapped for, and what that is part of
 * @param part which part of a collection it stands for, with {@code type} the part's type
 */
record Attribute(
    String name,
    Element member,
    Annotations annotations,
    TypeMirror type,
    TypeElement declaring,
    Access access,
    Hierarchy owner,
    Optional<CollectionPart> part) {

  /**
   * What an entity itself keeps in a column, beside its attributes.
   *
   * @param name how messages call it
   */
  static Attribute ofClass(TypeElement entity, String name, MappingContext context) {
    return new Attribute(
        name,
        entity,
        Annotations.NONE,
        context.elements.getTypeElement("java.lang.String").asType(),
        entity,
        Access.FIELD,
        Hierarchy.ofEntity(entity, context),
        Optional.empty());
  }

  /** Whether a field or getter declares it, and not the entity as a whole. */
  boolean isDeclared() {
    return !member.equals(declaring);
  }

  boolean has(String annotation) {
    return annotations.has(annotation);
  }

  Optional<Mirror> find(String annotation) {
    return annotations.find(annotation);
  }

  boolean hasAny(Collection<String> names) {
    for (String annotation : names) {
      if (has(annotation)) {
        return true;
      }
    }
    return false;
  }

  /** The first annotation in the order of the names, if it has any of them. */
  Optional<Mirror> findFirst(Collection<String> names) {
    for (String annotation : names) {
      Optional<Mirror> mirror = find(annotation);
      if (mirror.isPresent()) {
        return mirror;
      }
    }
    return Optional.empty();
  }

  /** A text that one of its annotations holds, if it is there and not empty. */
  Optional<String> nonEmpty(String annotation, String value) {
    Optional<Mirror> mirror = find(annotation);
    return mirror.isPresent() ? mirror.get().nonEmpty(value) : Optional.empty();
  }

  /** The annotations of that name, be they written one by one or in their container. */
  List<Mirror> findAll(String annotation, String container) {
    Optional<Mirror> several = find(container);
    if (several.isPresent()) {
      return several.get().nested("value");
    }
    Optional<Mirror> one = find(annotation);
    return one.isPresent() ? List.of(one.get()) : List.of();
  }

  /** The {@code @Column} in force. */
  Optional<ColumnMirror> column() {
    Optional<Mirror> column = find(Jpa.COLUMN);
    return column.isPresent() ? Optional.of(new ColumnMirror(column.get())) : Optional.empty();
  }

  /** The join columns in force, in the order in which they are written. */
  List<JoinColumnMirror> joinColumns() {
    Optional<Mirror> override = find(Jpa.ASSOCIATION_OVERRIDE);
    return override.isPresent()
        ? JoinColumnMirror.in(override.get(), "joinColumns")
        : ownJoinColumns();
  }

  /** Hibernate takes a {@code @PrimaryKeyJoinColumn} beside {@code @MapsId} for a join column. */
  private List<JoinColumnMirror> ownJoinColumns() {
    List<JoinColumnMirror> own = JoinColumnMirror.of(find(Jpa.JOIN_COLUMN), find(Jpa.JOIN_COLUMNS));
    return own.isEmpty() && has(Jpa.MAPS_ID) ? primaryKeyJoinColumns() : own;
  }

  /** The table that its join columns lie in, if one of them names any. */
  Optional<String> joinColumnTable() {
    for (JoinColumnMirror column : joinColumns()) {
      Optional<String> table = column.table();
      if (table.isPresent()) {
        return table;
      }
    }
    return Optional.empty();
  }

  /** The columns of a shared primary key, in the order in which they are written. */
  List<JoinColumnMirror> primaryKeyJoinColumns() {
    return JoinColumnMirror.of(
        find(Jpa.PRIMARY_KEY_JOIN_COLUMN), find(Jpa.PRIMARY_KEY_JOIN_COLUMNS));
  }

  /** The same attribute with an annotation, or none, in the place of those of that name. */
  Attribute with(String annotation, Optional<Mirror> mirror) {
    return new Attribute(
        name, member, annotations.with(annotation, mirror), type, declaring, access, owner, part);
  }

  /** A part of this collection as an attribute of its own, by the same name. */
  Attribute part(CollectionPart which, TypeMirror partType, Annotations partAnnotations) {
    return new Attribute(
        name, member, partAnnotations, partType, declaring, access, owner, Optional.of(which));
  }

  /** The logical name of its column, where nothing names it. */
  Name implicitColumn(ImplicitNames names) {
    return part.equals(Optional.of(CollectionPart.KEY))
        ? names.mapKeyColumn(name)
        : names.column(name);
  }

  /** What the names of overrides begin with that mean what is inside it. */
  String overridePrefix() {
    return part.isPresent() ? part.get().prefix() : "";
  }

  /** The same attribute as if it were of another type: of its elements', or of what is stored. */
  Attribute withType(TypeMirror other) {
    return new Attribute(name, member, annotations, other, declaring, access, owner, part);
  }

  /** Whether it belongs to an embeddable, whose primitives may be null as a whole. */
  boolean isEmbedded() {
    return owner.role() != Hierarchy.Role.ENTITY;
  }

  /** Whether it is the entity's key, or a part of it. */
  boolean isId() {
    return has(Jpa.ID) || has(Jpa.EMBEDDED_ID);
  }

  /** Those of some attributes that are the key, or parts of it. */
  static List<Attribute> ids(List<Attribute> attributes) {
    List<Attribute> ids = new ArrayList<>();
    for (Attribute attribute : attributes) {
      if (attribute.isId()) {
        ids.add(attribute);
      }
    }
    return List.copyOf(ids);
  }

  Place place() {
    return Place.of(member);
  }

  /** The annotation's place, or the whole attribute's where it has none of that name. */
  Place place(String annotation) {
    Optional<Mirror> mirror = find(annotation);
    return mirror.isPresent() ? mirror.get().place() : place();
  }

  /** How messages call it: with the full name of its class, as its member may have no position. */
  @Override
  public String toString() {
    return declaring.getQualifiedName() + "." + name;
  }
}
