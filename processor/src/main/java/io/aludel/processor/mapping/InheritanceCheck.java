package io.aludel.processor.mapping;

import io.aludel.diagnostic.Code;
import io.aludel.processor.model.Jpa;
import io.aludel.processor.model.Mirror;
import io.aludel.processor.report.Place;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/**
 * Reports what no entity can be, and what only the root of a hierarchy can say, or only another
 * strategy has a meaning for: what Hibernate rejects when it starts.
 */
final class InheritanceCheck {

  private static final List<String> OF_ROOTS =
      List.of(
          Jpa.DISCRIMINATOR_COLUMN,
          Jpa.HIBERNATE_PACKAGE + "DiscriminatorFormula",
          Jpa.HIBERNATE_PACKAGE + "DiscriminatorOptions");

  private final MappingContext context;
  private final EntityTree tree;

  InheritanceCheck(MappingContext context, EntityTree tree) {
    this.context = context;
    this.tree = tree;
  }

  /** Whether a class can be an entity. */
  boolean accepts(TypeElement type) {
    if (type.getKind() == ElementKind.CLASS) {
      return !refuseIfPresent(
          Jpa.EMBEDDABLE,
          type,
          "is an entity, and cannot be a part of others. Take @Embeddable or @Entity off");
    }
    context.report(
        Code.MAPPING_MISPLACED,
        Mirror.find(type, Jpa.ENTITY).map(Mirror::place).orElseGet(() -> Place.of(type)),
        type.getQualifiedName()
            + ": an entity is a class (Jakarta Persistence, section 2.1), and this is none. Move"
            + " @Entity to a class"
            + (type.getKind() == ElementKind.INTERFACE ? " that implements it." : "."));
    return false;
  }

  /** Reports what is wrong with an entity's place in its hierarchy. */
  void check(Hierarchy hierarchy) {
    TypeElement entity = hierarchy.type();
    Optional<TypeElement> up = tree.superentity(entity);
    Strategy strategy = tree.strategy(entity);
    for (DeclaredType type : hierarchy.belowSuperEntity().classes()) {
      TypeElement each = (TypeElement) type.asElement();
      if (!each.equals(entity)) {
        checkMappedSuperclass(each);
      }
    }
    if (up.isPresent()) {
      checkSubentity(entity, strategy);
    }
    if (up.isEmpty() || strategy != Strategy.JOINED) {
      for (String name : List.of(Jpa.PRIMARY_KEY_JOIN_COLUMN, Jpa.PRIMARY_KEY_JOIN_COLUMNS)) {
        refuseIfPresent(
            name,
            entity,
            "has no table that is joined to a superclass's, so it means nothing here."
                + " Remove it, or say @Inheritance(strategy = JOINED) on the root");
      }
    }
    if (up.isEmpty() && strategy == Strategy.JOINED) {
      refuseIfPresent(
          OF_ROOTS.get(1),
          entity,
          "joins its tables, where no formula tells entities apart. Remove it");
    }
    if (up.isEmpty()) {
      checkDiscriminator(entity);
    }
  }

  private void checkDiscriminator(TypeElement root) {
    Optional<Discriminator> discriminator = Discriminator.of(root, tree, context);
    if (discriminator.isPresent()) {
      discriminator.get().check();
    }
  }

  private void checkMappedSuperclass(TypeElement type) {
    for (String name : List.of(Jpa.INHERITANCE, Jpa.SECONDARY_TABLE, Jpa.SECONDARY_TABLES)) {
      refuseIfPresent(
          name, type, "has no table, so it means nothing here. Move it to the entities");
    }
  }

  private void checkSubentity(TypeElement entity, Strategy strategy) {
    TypeElement root = tree.root(entity);
    for (String name : OF_ROOTS) {
      refuseIfPresent(
          name, entity, "extends another entity. Move it to the root, " + root.getQualifiedName());
    }
    Optional<Mirror> inheritance = Mirror.find(entity, Jpa.INHERITANCE);
    if (inheritance.isPresent() && !isAllowed(inheritance.get(), strategy)) {
      refuse(
          inheritance.get(),
          entity,
          "is laid out as its root, "
              + root.getQualifiedName()
              + ", says: "
              + strategy
              + ". State the strategy there, for all of them");
    }
    if (strategy == Strategy.SINGLE_TABLE) {
      refuseIfPresent(
          Jpa.TABLE,
          entity,
          "lies in the table of its root, "
              + root.getQualifiedName()
              + ". Move what it says there, or give the root @Inheritance(strategy = JOINED)");
    }
  }

  /** Whether an {@code @Inheritance} says what the root does, or no more than the default. */
  private static boolean isAllowed(Mirror inheritance, Strategy ofRoot) {
    String strategy = inheritance.constant("strategy");
    return strategy.equals(ofRoot.name()) || strategy.equals(Strategy.SINGLE_TABLE.name());
  }

  /** Refuses an annotation of that name, if the class has one, and says whether it has. */
  private boolean refuseIfPresent(String annotation, TypeElement type, String why) {
    Optional<Mirror> mirror = Mirror.find(type, annotation);
    if (mirror.isPresent()) {
      refuse(mirror.get(), type, why);
    }
    return mirror.isPresent();
  }

  private void refuse(Mirror mirror, TypeElement type, String why) {
    context.report(
        Code.MAPPING_MISPLACED,
        mirror.place(),
        type.getQualifiedName()
            + ": "
            + mirror.shortName()
            + " is misplaced; the class "
            + why
            + ".");
  }
}
