package io.aludel.processor.mapping;

import io.aludel.diagnostic.Code;
import io.aludel.processor.model.JoinColumnMirror;
import io.aludel.processor.model.Jpa;
import io.aludel.processor.model.Mirror;
import io.aludel.schema.ReferentialAction;
import io.aludel.schema.Type;
import java.util.List;
import java.util.Optional;

/**
 * Makes columns and foreign keys of the single-valued associations that own one (Jakarta
 * Persistence, sections 2.11 and 11.1.25).
 */
final class ToOneMapper {

  private static final List<String> KINDS = List.of(Jpa.MANY_TO_ONE, Jpa.ONE_TO_ONE);

  /** What has no column of a basic type. */
  private static final List<String> NOT_BASIC =
      List.of(Jpa.EMBEDDED_ID, Jpa.MANY_TO_ONE, Jpa.ONE_TO_ONE);

  private final MappingContext context;
  private final Targets targets;
  private final ReferenceMapper references;
  private final ColumnMapper columns;
  private final ToOneJoinTables joinTables;

  ToOneMapper(MappingContext context, EntityBindings bindings) {
    this.context = context;
    this.targets = new Targets(context, bindings);
    this.references = new ReferenceMapper(context);
    this.columns = new ColumnMapper(context);
    this.joinTables = new ToOneJoinTables(context, references);
  }

  /** Adds the association's columns and foreign key to the table of its site. */
  Optional<Reference> bind(Attribute attribute, Site site) {
    Mirror kind = attribute.findFirst(KINDS).orElseThrow();
    Optional<Mirror> joinTable = JoinTable.of(attribute);
    if (joinTable.isPresent()
        && (site.inCollection() || site.nullability() == Nullability.REQUIRED)) {
      context.report(
          Code.MAPPING_UNSUPPORTED,
          joinTable.get().place(),
          attribute
              + ": neither a key nor an element of a collection can have a join table. Use a"
              + " @JoinColumn.");
      return Optional.empty();
    }
    Optional<EntityBinding> target = targets.find(attribute, kind, Targets.type(attribute));
    if (target.isEmpty()) {
      return Optional.empty();
    }
    return joinTable.isPresent()
        ? joinTables.bind(attribute, kind, target.get(), site.owner())
        : bind(attribute, kind, target.get(), site);
  }

  private Optional<Reference> bind(
      Attribute attribute, Mirror kind, EntityBinding target, Site site) {
    return site.nullability() != Nullability.REQUIRED
            && KeySharing.isBy(attribute, site.owner().key(), context.naming())
        ? shared(attribute, kind, target, site)
        : separate(attribute, kind, target, site);
  }

  private Optional<Reference> separate(
      Attribute attribute, Mirror kind, EntityBinding target, Site site) {
    Optional<Attribute> part = site.owner().derivedKey().part(attribute);
    if (part.isPresent() && differs(attribute, part.get(), target)) {
      return Optional.empty();
    }
    Optional<Reference> reference =
        references.map(joining(attribute, kind, target, site.nullability(), part));
    if (reference.isPresent()) {
      add(reference.get(), attribute, kind, site);
    }
    return reference;
  }

  /**
   * Whether the key that an association maps is of another type than the key that it leads to,
   * which is reported: no value could be both.
   */
  private boolean differs(Attribute attribute, Attribute part, EntityBinding target) {
    List<Attribute> ids = target.ids();
    if (!attribute.has(Jpa.MAPS_ID) || ids.size() != 1) {
      return false;
    }
    if (isEnum(part) && isEnum(ids.get(0))) {
      return areStoredApart(attribute, part, ids.get(0), target);
    }
    boolean differs =
        isBasic(part) && isBasic(ids.get(0)) && !context.haveSameType(part, ids.get(0));
    if (differs) {
      context.report(
          Code.ASSOCIATION_INVALID,
          attribute.place(Jpa.MAPS_ID),
          attribute
              + ": it maps "
              + part
              + ", which is a "
              + part.type()
              + ", and the id of "
              + target.entity().getQualifiedName()
              + " is a "
              + ids.get(0).type()
              + ". Give both the same type.");
    }
    return differs;
  }

  private static boolean isEnum(Attribute attribute) {
    return JavaTypes.isEnum(attribute.type()) && !attribute.has(Jpa.CONVERT);
  }

  /** Whether one of two enums is stored by name and the other by position, which is reported. */
  private boolean areStoredApart(
      Attribute attribute, Attribute part, Attribute id, EntityBinding target) {
    boolean named = EnumTypes.isStoredByName(part);
    boolean apart =
        named != EnumTypes.isStoredByName(id)
            && !BasicTypes.isTyped(part)
            && !BasicTypes.isTyped(id);
    if (apart) {
      context.report(
          Code.ASSOCIATION_INVALID,
          attribute.place(Jpa.MAPS_ID),
          attribute
              + ": it maps "
              + part
              + ", which is stored by "
              + (named ? "name" : "position")
              + ", and the id of "
              + target.entity().getQualifiedName()
              + " by "
              + (named ? "position" : "name")
              + ", so no value could be both. Write @Enumerated(EnumType.STRING) on both or on"
              + " none.");
    }
    return apart;
  }

  private static boolean isBasic(Attribute attribute) {
    return !attribute.hasAny(NOT_BASIC)
        && (attribute.type().getKind().isPrimitive()
            || JavaTypes.nameOf(attribute.type()).startsWith("java."));
  }

  /** The reference of a key to another; a foreign key only where the other has to be there. */
  private Optional<Reference> shared(
      Attribute attribute, Mirror kind, EntityBinding target, Site site) {
    List<MappedColumn> key = site.owner().key();
    if (key.size() != target.key().size()) {
      context.report(
          Code.ASSOCIATION_INVALID,
          kind.place(),
          attribute
              + ": the key of "
              + target.entity().getQualifiedName()
              + " has "
              + target.key().size()
              + " columns, and that of "
              + site.owner().entity().getQualifiedName()
              + " has "
              + key.size()
              + ", so they cannot be the same. Use @JoinColumns.");
      return Optional.empty();
    }
    Reference reference = new Reference(key, target, target.key());
    if (KeySharing.isRequired(attribute)) {
      ForeignKeys.add(site.table(), reference, KeySharing.foreignKey(attribute));
    }
    return Optional.of(reference);
  }

  /**
   * @param part the attribute of the key that the association stands for: it has the column then,
   *     and Hibernate forgets that the association makes it unique
   */
  private ReferenceMapper.Joining joining(
      Attribute attribute,
      Mirror kind,
      EntityBinding target,
      Nullability nullability,
      Optional<Attribute> part) {
    List<JoinColumnMirror> written = attribute.joinColumns();
    boolean required =
        !kind.flag("optional", true) || BeanConstraints.of(attribute, context).required();
    boolean single = (written.isEmpty() ? target.key().size() : written.size()) == 1;
    return new ReferenceMapper.Joining(
        attribute,
        kind.place(),
        written,
        target,
        key ->
            context
                .naming()
                .implicit()
                .joinColumn(attribute.name(), key, target.table().name().name()),
        asMapped -> nullability.isRequired(asMapped, required),
        kind.name().equals(Jpa.ONE_TO_ONE) && single && part.isEmpty(),
        part,
        referenced -> keyType(attribute, part, referenced, target));
  }

  /** What Hibernate takes for the type of a column of the key that an association maps. */
  private Optional<Type> keyType(
      Attribute attribute,
      Optional<Attribute> part,
      MappedColumn referenced,
      EntityBinding target) {
    if (part.isEmpty()) {
      return Optional.empty();
    }
    if (target.key().size() == 1) {
      return isWholeKeyOfOne(attribute) ? Optional.empty() : columns.plainType(part.get());
    }
    boolean basic =
        !referenced.attribute().has(Jpa.MANY_TO_ONE) && !referenced.attribute().has(Jpa.ONE_TO_ONE);
    return basic && attribute.has(Jpa.MAPS_ID)
        ? columns.plainType(referenced.attribute())
        : Optional.empty();
  }

  /** Whether it is one to one, and maps the key without naming a part of it. */
  private static boolean isWholeKeyOfOne(Attribute attribute) {
    return attribute.has(Jpa.ONE_TO_ONE)
        && attribute.has(Jpa.MAPS_ID)
        && attribute.nonEmpty(Jpa.MAPS_ID, "value").isEmpty();
  }

  private void add(Reference reference, Attribute attribute, Mirror kind, Site site) {
    TableDraft table = site.table();
    for (MappedColumn column : reference.columns()) {
      table.add(column, site.owner().entity(), context);
    }
    boolean unique = kind.name().equals(Jpa.ONE_TO_ONE) && reference.columns().size() > 1;
    // Hibernate leaves the keys of several columns to the table of the entity that declares them.
    if (unique && !site.inherited()) {
      table.addUnique(UniqueDraft.implied(MappedColumn.names(reference.columns()), kind.place()));
    }
    if (attribute.has(Jpa.HIBERNATE_PACKAGE + "NotFound")) {
      ForeignKeys.requireUnique(reference);
    } else {
      ForeignKeys.add(
          table,
          reference,
          foreignKey(attribute, site),
          site.inherited() ? ReferentialAction.NO_ACTION : ForeignKeys.onDelete(attribute));
    }
  }

  /** The {@code @ForeignKey} that counts: where the columns are inherited, one that means none. */
  private static Optional<Mirror> foreignKey(Attribute attribute, Site site) {
    Optional<Mirror> written = KeySharing.foreignKey(attribute);
    return !site.inherited() || (written.isPresent() && ForeignKeys.meansNone(written.get()))
        ? written
        : Optional.empty();
  }
}
