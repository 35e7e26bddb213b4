package io.aludel.processor.mapping;

import io.aludel.diagnostic.Code;
import io.aludel.processor.model.Jpa;
import io.aludel.processor.model.Mirror;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/**
 * Maps an attribute at the place where it stands: the same way in an entity, an embeddable, a key
 * or a collection.
 */
final class ValueMapper {

  private static final String FORMULA = Jpa.HIBERNATE_PACKAGE + "Formula";
  static final String PARENT = Jpa.HIBERNATE_PACKAGE + "Parent";
  private static final String EMBEDDED_TABLE = Jpa.HIBERNATE_PACKAGE + "EmbeddedTable";

  private final MappingContext context;
  private final EntityBindings bindings;
  private final SupportCheck support;
  private final AttributeCheck check;
  private final VariableParts parts;
  private final ClassAttributes reader;
  private final KeyAccessCheck keyAccess;
  private final ColumnMapper columns;
  private final ToOneMapper toOnes;
  private final SecondaryTables secondaryTables;

  ValueMapper(MappingContext context, EntityBindings bindings) {
    this.context = context;
    this.bindings = bindings;
    this.support = new SupportCheck(context);
    this.check = new AttributeCheck(context);
    this.parts = new VariableParts(context);
    this.reader = new ClassAttributes(context);
    this.keyAccess = new KeyAccessCheck(context);
    this.columns = new ColumnMapper(context);
    this.toOnes = new ToOneMapper(context, bindings);
    this.secondaryTables = new SecondaryTables(context);
  }

  /**
   * What an attribute becomes; its columns are in the table then, unless they follow from another
   * entity's key. Nothing where it has none of its own, or can have none, which is reported.
   */
  Optional<Value> map(Attribute declared, Site site) {
    Attribute attribute = site.overrides().apply(declared);
    if (context.unresolved(attribute.type())) {
      context.incomplete();
      return Optional.empty();
    }
    if (!support.accepts(attribute) || !check.accepts(attribute) || !parts.accepts(attribute)) {
      return Optional.empty();
    }
    Optional<Attribute> association = site.owner().mapping(attribute);
    if (association.isPresent()) {
      return derived(association.get(), site.owner());
    }
    if (attribute.has(SoftDeletion.SOFT_DELETE)) {
      refuseSoftDelete(attribute);
    }
    if (attribute.has(NaturalIds.NATURAL_ID) && !site.embeddables().isEmpty()) {
      misplaced(
          attribute, NaturalIds.NATURAL_ID, "put it on the attribute that holds the embeddable");
    }
    if (attribute.has(Jpa.GENERATED_VALUE) && site.nullability() != Nullability.REQUIRED) {
      misplaced(attribute, Jpa.GENERATED_VALUE, "only an @Id can have it");
    }
    if (PluralAttribute.is(attribute)) {
      plural(attribute, site);
      return Optional.empty();
    }
    if (attribute.has(Jpa.MANY_TO_ONE) || attribute.has(Jpa.ONE_TO_ONE)) {
      return toOne(attribute, site);
    }
    if (!check.acceptsValue(declared)) {
      return Optional.empty();
    }
    return mapPart(attribute, site);
  }

  /** What an attribute without a foreign key becomes, or a part of a collection in its table. */
  Optional<Value> mapPart(Attribute part, Site site) {
    Optional<DeclaredType> embeddable = embeddable(part);
    return embeddable.isPresent() ? embedded(part, embeddable.get(), site) : basic(part, site);
  }

  private void plural(Attribute attribute, Site site) {
    PluralAttribute plural = new PluralAttribute(attribute, site);
    if (site.inCollection()) {
      context.report(
          Code.ASSOCIATION_INVALID,
          plural.kind().place(),
          attribute
              + ": it is a collection in an element of a collection, and Hibernate knows none."
              + " Make the element's class an @Entity, which can have collections.");
    } else {
      site.owner().addPlural(plural);
    }
  }

  private Optional<Value> basic(Attribute attribute, Site site) {
    if (attribute.has(FORMULA) || isParent(attribute)) {
      return Optional.empty();
    }
    Optional<TableDraft> table =
        secondaryTables.choose(
            attribute, site, attribute.nonEmpty(Jpa.COLUMN, "table"), attribute.place(Jpa.COLUMN));
    if (table.isEmpty()) {
      return Optional.empty();
    }
    if (attribute.part().isPresent() && TemporalTypes.hasOffsetColumn(attribute)) {
      context.report(
          Code.MAPPING_UNSUPPORTED,
          attribute.place(TemporalTypes.TIME_ZONE_STORAGE),
          attribute
              + ": Hibernate keeps no offset of what a collection holds by itself. Let the"
              + " collection hold an @Embeddable with such an attribute, or store the times by"
              + " TimeZoneStorageType.NATIVE or NORMALIZE_UTC.");
      return Optional.empty();
    }
    Optional<MappedColumn> offset = columns.mapOffset(attribute, site.nullability());
    if (offset.isPresent()) {
      table.get().add(offset.get(), context);
    }
    Optional<MappedColumn> column =
        columns.map(
            site.setsTimestamps() ? attribute : ColumnMapper.neverSet(attribute),
            site.nullability());
    if (column.isEmpty()) {
      return Optional.empty();
    }
    table.get().add(column.get(), site.owner().entity(), context);
    return Optional.of(new BasicValue(attribute, column.get()));
  }

  /** Whether an attribute leads back to what its embeddable is part of, which has no column. */
  private boolean isParent(Attribute attribute) {
    if (attribute.has(PARENT) && !attribute.isEmbedded()) {
      misplaced(attribute, PARENT, "only an embeddable is part of something");
    }
    return attribute.has(PARENT);
  }

  private Optional<Value> toOne(Attribute attribute, Site site) {
    if (attribute.has(Jpa.COLUMN)) {
      misplaced(attribute, Jpa.COLUMN, "the column of an association is a @JoinColumn");
      return Optional.empty();
    }
    if (!attribute.has(Jpa.ONE_TO_ONE)
        && !attribute.has(Jpa.MAPS_ID)
        && attribute.has(Jpa.PRIMARY_KEY_JOIN_COLUMN)) {
      misplaced(attribute, Jpa.PRIMARY_KEY_JOIN_COLUMN, "only a @OneToOne can share the key");
      return Optional.empty();
    }
    if (attribute.nonEmpty(Jpa.ONE_TO_ONE, "mappedBy").isPresent()) {
      inverse(attribute, site);
      return Optional.empty();
    }
    Optional<TableDraft> table =
        secondaryTables.choose(
            attribute, site, attribute.joinColumnTable(), attribute.place(Jpa.JOIN_COLUMN));
    if (table.isEmpty()) {
      return Optional.empty();
    }
    ToOneValue value =
        new ToOneValue(attribute, () -> toOnes.bind(attribute, site.in(table.get())));
    site.owner().addToOne(value);
    return Optional.of(value);
  }

  private void inverse(Attribute attribute, Site site) {
    boolean key = attribute.isId() || attribute.has(Jpa.MAPS_ID);
    if (key || !attribute.joinColumns().isEmpty()) {
      context.report(
          Code.ASSOCIATION_INVALID,
          attribute.find(Jpa.ONE_TO_ONE).orElseThrow().place("mappedBy"),
          attribute
              + ": the other side has the foreign key, so this one has no column to "
              + (key ? "be a key" : "join by")
              + ". Remove mappedBy, or "
              + (key ? "the @Id or @MapsId" : "the @JoinColumn")
              + ".");
    }
    site.owner().addInverse(attribute);
  }

  /** A part of the key that an association maps: its columns are the association's. */
  private Optional<Value> derived(Attribute association, EntityBinding owner) {
    Optional<Value> known = Optional.ofNullable(owner.values().get(association.name()));
    Optional<Value> value = known.or(() -> map(association, Site.of(owner, Nullability.REQUIRED)));
    value.ifPresent(each -> owner.put(association.name(), each));
    return value;
  }

  /** The embeddable that has the columns of the attribute that holds it. */
  static Optional<DeclaredType> embeddable(Attribute attribute) {
    return Aggregates.isCoded(attribute) ? Optional.empty() : held(attribute);
  }

  /** The embeddable that an attribute holds, whether or not it says {@code @Embedded}. */
  static Optional<DeclaredType> held(Attribute attribute) {
    Optional<TypeElement> type = JavaTypes.element(attribute.type());
    boolean held =
        type.isPresent()
            && (attribute.has(Jpa.EMBEDDED)
                || attribute.has(Jpa.EMBEDDED_ID)
                || (Mirror.find(type.get(), Jpa.EMBEDDABLE).isPresent()
                    && !attribute.has(Jpa.CONVERT)));
    return held ? Optional.of((DeclaredType) attribute.type()) : Optional.empty();
  }

  /** Whether the attributes in an attribute have the columns, not itself. */
  static boolean isEmbedded(Attribute attribute) {
    return embeddable(attribute).isPresent();
  }

  private Optional<Value> embedded(Attribute attribute, DeclaredType embeddable, Site site) {
    TypeElement type = (TypeElement) embeddable.asElement();
    if (site.embeddables().contains(type)) {
      context.report(
          Code.MAPPING_INVALID,
          attribute.place(),
          attribute + ": " + type.getQualifiedName() + " embeds itself, which never ends.");
      return Optional.empty();
    }
    Optional<TypeElement> subclass = bindings.embeddables().subclass(type);
    if (subclass.isPresent()) {
      context.report(
          Code.MAPPING_UNSUPPORTED,
          attribute.place(),
          attribute
              + ": "
              + subclass.get().getQualifiedName()
              + " extends "
              + type.getQualifiedName()
              + ", and columns that tell embeddables apart are not derived. Make the superclass a"
              + " @MappedSuperclass, and embed what extends it.");
      return Optional.empty();
    }
    if (Comments.on(attribute).isPresent()) {
      Mirror comment = Comments.first(attribute);
      context.report(
          Code.MAPPING_UNSUPPORTED,
          comment.place(),
          attribute
              + ": Hibernate would write the comment on one column of the embeddable. Put it on the"
              + " attribute there that it is about.");
      return Optional.empty();
    }
    ColumnPattern.check(attribute, context);
    Hierarchy hierarchy = Hierarchy.ofEmbeddable(embeddable, attribute, context);
    if (attribute.part().equals(Optional.of(CollectionPart.KEY)) && !keyAccess.accepts(hierarchy)) {
      return Optional.empty();
    }
    Optional<TableDraft> table =
        secondaryTables.choose(
            attribute,
            site,
            attribute.nonEmpty(EMBEDDED_TABLE, "value"),
            attribute.place(EMBEDDED_TABLE));
    if (table.isEmpty()) {
      return Optional.empty();
    }
    Site inside = site.in(table.get()).inside(attribute, hierarchy);
    Map<String, Value> parts = new LinkedHashMap<>();
    boolean registered = bindings.embeddables().registersInstantiators();
    for (Attribute part : reader.read(hierarchy, attribute, registered)) {
      Optional<Value> value = map(part, inside);
      if (value.isPresent()) {
        parts.put(part.name(), value.get());
      }
    }
    return Optional.of(new EmbeddedValue(attribute, parts));
  }

  private void refuseSoftDelete(Attribute attribute) {
    context.report(
        Code.MAPPING_UNSUPPORTED,
        attribute.place(SoftDeletion.SOFT_DELETE),
        attribute
            + ": rows of a collection that are marked as deleted are not derived yet. Make the"
            + " element's class an @Entity with @SoftDelete, or take the entity out of the history"
            + " with @MigrationChange(unmanaged = true).");
  }

  private void misplaced(Attribute attribute, String annotation, String why) {
    Mirror mirror = attribute.find(annotation).orElseThrow();
    context.report(
        Code.MAPPING_MISPLACED,
        mirror.place(),
        attribute + ": " + mirror.shortName() + " means nothing here; " + why + ".");
  }
}
