package io.aludel.processor.mapping;

import io.aludel.diagnostic.Code;
import io.aludel.processor.model.Jpa;
import io.aludel.processor.model.Mirror;
import io.aludel.processor.report.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** The contradictions of collection mappings that Hibernate refuses when it starts. */
final class CollectionRules {

  private static final List<String> KINDS =
      List.of(Jpa.ONE_TO_MANY, Jpa.MANY_TO_MANY, Jpa.ELEMENT_COLLECTION);

  private static final List<String> OF_OWNING_SIDE =
      List.of(Jpa.JOIN_COLUMN, Jpa.JOIN_COLUMNS, Jpa.JOIN_TABLE);

  private static final List<String> INDEXES = List.of(Jpa.ORDER_COLUMN, Jpa.MAP_KEY_COLUMN);

  private static final List<String> POSITIONS =
      List.of(Jpa.ORDER_COLUMN, Jpa.HIBERNATE_PACKAGE + "ListIndexBase");

  private static final List<String> FOREIGN_KEYS = List.of(Jpa.JOIN_COLUMN, Jpa.JOIN_COLUMNS);

  private final MappingContext context;

  CollectionRules(MappingContext context) {
    this.context = context;
  }

  /** Whether a collection contradicts itself in nothing; what it does is reported. */
  boolean accept(PluralAttribute plural, CollectionShape shape) {
    Attribute attribute = plural.attribute();
    return single(attribute)
        && (plural.mappedBy().isPresent() ? acceptInverse(plural) : acceptOwning(plural))
        && acceptIndex(attribute, shape)
        && acceptElements(plural, shape);
  }

  private boolean single(Attribute attribute) {
    List<Mirror> kinds = new ArrayList<>();
    for (String name : KINDS) {
      Optional<Mirror> kind = attribute.find(name);
      if (kind.isPresent()) {
        kinds.add(kind.get());
      }
    }
    return kinds.size() == 1
        || refuse(
            attribute,
            kinds.get(1).place(),
            kinds.get(0).shortName() + " and " + kinds.get(1).shortName() + " exclude each other.");
  }

  /** The side that owns the foreign key says all of it. */
  private boolean acceptInverse(PluralAttribute plural) {
    Attribute attribute = plural.attribute();
    Optional<Mirror> contradicting = attribute.findFirst(OF_OWNING_SIDE);
    if (contradicting.isPresent()) {
      return refuse(
          attribute,
          contradicting.get().place(),
          contradicting.get().shortName()
              + " contradicts mappedBy: the attribute "
              + plural.mappedBy().orElseThrow()
              + " of the other side has the columns. Remove one of the two.");
    }
    if (plural.isOneToMany()) {
      return true;
    }
    Optional<Mirror> index = attribute.findFirst(INDEXES);
    return index.isEmpty()
        || refuse(
            attribute,
            index.get().place(),
            index.get().shortName()
                + " contradicts mappedBy: a many-to-many association has one order, that of the"
                + " owning side. Move it there, or use @OrderBy or @MapKey here.");
  }

  private boolean acceptOwning(PluralAttribute plural) {
    Attribute attribute = plural.attribute();
    Optional<Mirror> joinColumn = attribute.findFirst(FOREIGN_KEYS);
    if (joinColumn.isPresent() && !plural.isOneToMany()) {
      String table = plural.isOfValues() ? "@CollectionTable" : "@JoinTable";
      return refuse(
          attribute,
          joinColumn.get().place(),
          joinColumn.get().shortName()
              + " beside "
              + plural.kind().shortName()
              + " says nothing of the collection's table. Write it inside: "
              + table
              + "(joinColumns = "
              + joinColumn.get().shortName()
              + "(…)).");
    }
    if (plural.isInTargetTable() && Comments.on(attribute).isPresent()) {
      return refuse(
          attribute,
          Comments.first(attribute).place(),
          "Hibernate would write the comment on the table of what the collection holds. Put it on"
              + " the class, or say @JoinColumn(comment = \"…\").");
    }
    Optional<Mirror> onDelete = attribute.find(Jpa.HIBERNATE_PACKAGE + "OnDelete");
    Optional<Mirror> table = plural.table();
    boolean named =
        joinColumn.isPresent()
            || (table.isPresent() && !table.get().nested("joinColumns").isEmpty());
    return onDelete.isEmpty()
        || !plural.isOneToMany()
        || named
        || refuse(
            attribute,
            onDelete.get().place(),
            "@OnDelete on a @OneToMany without mappedBy needs the column that it is about."
                + " Name it: @JoinColumn(name = \"…\").");
  }

  private boolean acceptIndex(Attribute attribute, CollectionShape shape) {
    Optional<Mirror> keyColumn = attribute.find(Jpa.MAP_KEY_COLUMN);
    if (attribute.has(Jpa.MAP_KEY) && keyColumn.isPresent()) {
      return refuse(
          attribute,
          keyColumn.get().place(),
          "@MapKey and @MapKeyColumn exclude each other: the key is either an attribute of what the"
              + " map holds, or a column of its own.");
    }
    Optional<Mirror> bag = attribute.find(Jpa.HIBERNATE_PACKAGE + "Bag");
    Optional<Mirror> order = attribute.findFirst(POSITIONS);
    if (order.isPresent() && shape.kind() == CollectionKind.SET) {
      return refuse(
          attribute,
          order.get().place(),
          order.get().shortName()
              + " counts positions, and a Set has none. Make it a List, or remove the annotation.");
    }
    return bag.isEmpty()
        || order.isEmpty()
        || refuse(
            attribute,
            order.get().place(),
            "@Bag says that positions are not kept, and "
                + order.get().shortName()
                + " that they are. Remove one of the two.");
  }

  /** Overrides of the elements' parts take elements that have parts. */
  private boolean acceptElements(PluralAttribute plural, CollectionShape shape) {
    Attribute attribute = plural.attribute();
    if (!plural.isOfValues()) {
      return true;
    }
    Optional<TypeElement> entity = Targets.entity(shape.element());
    if (entity.isPresent()) {
      return refuse(
          attribute,
          plural.kind().place(),
          entity.get().getQualifiedName()
              + " is an entity, and @ElementCollection holds values. Use @OneToMany or"
              + " @ManyToMany.");
    }
    boolean map = shape.kind() == CollectionKind.MAP;
    Optional<Mirror> override =
        Mirror.findAll(attribute.member(), Jpa.ATTRIBUTE_OVERRIDE, Jpa.ATTRIBUTE_OVERRIDES).stream()
            .filter(each -> !map || each.text("name").startsWith("value."))
            .findFirst();
    return override.isEmpty()
        || ValueMapper.isEmbedded(CollectionParts.elements(attribute, shape))
        || refuse(
            attribute,
            override.get().place(),
            "there is nothing in "
                + shape.element()
                + " to override, which is no @Embeddable. Annotate its class, or name the column:"
                + " @Column(name = \"…\").");
  }

  private boolean refuse(Attribute attribute, Place place, String text) {
    context.report(Code.ASSOCIATION_INVALID, place, attribute + ": " + text);
    return false;
  }
}
