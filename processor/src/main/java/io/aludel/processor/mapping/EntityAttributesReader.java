package io.aludel.processor.mapping;

import io.aludel.diagnostic.Code;
import io.aludel.processor.model.Jpa;
import io.aludel.processor.model.Mirror;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/** Sorts an entity's attributes by what they become, and looks into embeddables. */
final class EntityAttributesReader {

  private final MappingContext context;
  private final SupportCheck support;
  private final AttributeReader reader;

  EntityAttributesReader(MappingContext context) {
    this.context = context;
    this.support = new SupportCheck(context);
    this.reader = new AttributeReader(context);
  }

  EntityAttributes read(TypeElement entity) {
    EntityAttributes attributes = new EntityAttributes();
    Hierarchy hierarchy = Hierarchy.ofEntity(entity, context);
    support.accepts(context.elements.getPackageOf(entity));
    collect(hierarchy, attributes, new HashSet<>());
    return attributes;
  }

  private void collect(Hierarchy hierarchy, EntityAttributes into, Set<TypeElement> path) {
    for (DeclaredType type : hierarchy.classes()) {
      TypeElement element = (TypeElement) type.asElement();
      support.accepts(element);
      if (Mirror.find(element, Jpa.MAPPED_SUPERCLASS).isPresent()) {
        Mirror.find(element, Jpa.TABLE)
            .ifPresent(
                table ->
                    context.report(
                        Code.MAPPING_MISPLACED,
                        table.place(),
                        element.getQualifiedName()
                            + ": a mapped superclass has no table, so @Table on it means nothing."
                            + " Move it to the entities."));
      }
    }
    for (Attribute attribute : reader.read(hierarchy)) {
      if (context.unresolved(attribute.type())) {
        context.incomplete();
      } else if (support.accepts(attribute, BasicTypes.isTyped(attribute))) {
        sort(attribute, into, path);
      }
    }
  }

  private void sort(Attribute attribute, EntityAttributes into, Set<TypeElement> path) {
    if (attribute.has(Jpa.GENERATED_VALUE) && !attribute.isId()) {
      misplaced(attribute, Jpa.GENERATED_VALUE, "only an @Id can have it");
    }
    if (attribute.has(Jpa.ONE_TO_MANY)) {
      oneToMany(attribute, into);
    } else if (attribute.has(Jpa.MANY_TO_ONE) || attribute.has(Jpa.ONE_TO_ONE)) {
      association(attribute, into);
    } else if (embeddable(attribute).isPresent()) {
      embed(attribute, embeddable(attribute).get(), into, path);
    } else if (attribute.isId()) {
      into.ids().add(attribute);
    } else {
      into.basics().add(attribute);
    }
  }

  private void oneToMany(Attribute attribute, EntityAttributes into) {
    Mirror mirror = attribute.find(Jpa.ONE_TO_MANY).orElseThrow();
    if (mirror.text("mappedBy").isEmpty()) {
      context.report(
          Code.MAPPING_UNSUPPORTED,
          mirror.place(),
          attribute
              + ": a @OneToMany without mappedBy has a join table or a foreign key of its own,"
              + " which Aludel does not derive yet. Map the other side with @ManyToOne and name it:"
              + " @OneToMany(mappedBy = \"…\").");
    } else {
      into.inverses().add(attribute);
    }
  }

  private void association(Attribute attribute, EntityAttributes into) {
    if (attribute.has(Jpa.COLUMN)) {
      misplaced(attribute, Jpa.COLUMN, "the column of an association is a @JoinColumn");
    } else if (attribute.isId()) {
      context.report(
          Code.MAPPING_UNSUPPORTED,
          attribute.place(Jpa.ID),
          attribute
              + ": an association as id is not supported yet. Use a generated id, and make the"
              + " association's column unique.");
    } else if (attribute
        .find(Jpa.ONE_TO_ONE)
        .filter(mirror -> !mirror.text("mappedBy").isEmpty())
        .isPresent()) {
      into.inverses().add(attribute);
    } else {
      into.associations().add(attribute);
    }
  }

  /** The embeddable that an attribute holds, whether or not it says {@code @Embedded}. */
  private static Optional<DeclaredType> embeddable(Attribute attribute) {
    return JavaTypes.element(attribute.type())
        .filter(
            type -> attribute.has(Jpa.EMBEDDED) || Mirror.find(type, Jpa.EMBEDDABLE).isPresent())
        .map(type -> (DeclaredType) attribute.type());
  }

  private void embed(
      Attribute attribute, DeclaredType embeddable, EntityAttributes into, Set<TypeElement> path) {
    TypeElement type = (TypeElement) embeddable.asElement();
    if (attribute.isId()) {
      context.report(
          Code.MAPPING_UNSUPPORTED,
          attribute.place(Jpa.ID),
          attribute + ": an embeddable as id is not supported yet. Use an id of a basic type.");
    } else if (!path.add(type)) {
      context.report(
          Code.MAPPING_INVALID,
          attribute.place(),
          attribute + ": " + type.getQualifiedName() + " embeds itself, which never ends.");
    } else {
      collect(Hierarchy.ofEmbeddable(embeddable, attribute, context), into, path);
      path.remove(type);
    }
  }

  private void misplaced(Attribute attribute, String annotation, String why) {
    Mirror mirror = attribute.find(annotation).orElseThrow();
    context.report(
        Code.MAPPING_MISPLACED,
        mirror.place(),
        attribute + ": " + mirror.shortName() + " means nothing here; " + why + ".");
  }
}
