package io.aludel.processor.mapping;

import io.aludel.diagnostic.Code;
import io.aludel.processor.model.Jpa;
import io.aludel.processor.model.Mirror;
import io.aludel.schema.ObjectName;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Finds what generates an id (Jakarta Persistence, sections 11.1.20 and 11.1.48), with the rules of
 * Hibernate ORM 7.4 where the specification leaves it open: a generator without a name is the one
 * of the nearest place, and what nothing describes is a sequence of its own with steps of 50.
 */
final class GeneratorMapper {

  private static final String UUID_GENERATOR = Jpa.HIBERNATE_PACKAGE + "UuidGenerator";
  static final String GENERATOR_TYPE = Jpa.HIBERNATE_PACKAGE + "IdGeneratorType";

  /** Ids that {@code AUTO} makes in memory. */
  private static final Set<String> MADE_IN_MEMORY = Set.of("java.util.UUID", "java.lang.String");

  /** What can hold a UUID. */
  private static final Set<String> UUIDS = Set.of("java.util.UUID", "java.lang.String", "byte[]");

  private final MappingContext context;
  private final GenericGenerators generics;

  GeneratorMapper(MappingContext context) {
    this.context = context;
    this.generics = new GenericGenerators(context);
  }

  /**
   * The generator of an id, if it is generated in the database.
   *
   * @param id the id, or a part of it
   * @param entity the root of the entity's hierarchy
   * @param table the root's table
   */
  Optional<Generator> map(Attribute id, TypeElement entity, ObjectName table) {
    Described described = new Described(id, entity, table, context);
    Optional<Mirror> custom = custom(id);
    if (custom.isPresent()) {
      return map(custom.get(), described);
    }
    Optional<Mirror> generated = id.find(Jpa.GENERATED_VALUE);
    return generated.isPresent() ? map(generated.get(), id, described) : Optional.empty();
  }

  /** The annotation that makes a generator without {@code @GeneratedValue}. */
  private static Optional<Mirror> custom(Attribute id) {
    for (Mirror mirror : Mirror.all(id.member())) {
      if (mirror.name().equals(UUID_GENERATOR) || generatorType(mirror).isPresent()) {
        return Optional.of(mirror);
      }
    }
    return Optional.empty();
  }

  /** The {@code @IdGeneratorType} of somebody's own annotation. */
  private static Optional<Mirror> generatorType(Mirror mirror) {
    Element type = mirror.annotation().getAnnotationType().asElement();
    return mirror.name().startsWith(Jpa.HIBERNATE_PACKAGE)
        ? Optional.empty()
        : Mirror.find(type, GENERATOR_TYPE);
  }

  private Optional<Generator> map(Mirror custom, Described described) {
    if (custom.name().equals(UUID_GENERATOR)) {
      requireUuid(described.id(), custom);
      return Optional.empty();
    }
    return generatorType(custom)
        .flatMap(type -> type.classLiteral("value"))
        .flatMap(JavaTypes::element)
        .flatMap(type -> generics.ofClass(type, described, custom, Parameters.NONE));
  }

  private Optional<Generator> map(Mirror generated, Attribute id, Described described) {
    Optional<String> name = generated.nonEmpty("generator");
    return switch (generated.constant("strategy")) {
      case "IDENTITY" -> Optional.of(new Generator.Identity(generated.place()));
      case "SEQUENCE" -> Optional.of(described.sequence(name, described.sequenceGenerator(name)));
      case "TABLE" -> Optional.of(described.table(name, described.tableGenerator(name)));
      case "UUID" -> {
        requireUuid(id, generated);
        yield Optional.empty();
      }
      default -> automatic(name, described);
    };
  }

  /** Hibernate takes any description that it finds, then what the id's type suggests. */
  private Optional<Generator> automatic(Optional<String> name, Described described) {
    Optional<Mirror> sequence = described.sequenceGenerator(name);
    if (sequence.isPresent()) {
      return Optional.of(described.sequence(name, sequence));
    }
    Optional<Mirror> table = described.tableGenerator(name);
    if (table.isPresent()) {
      return Optional.of(described.table(name, table));
    }
    Optional<Mirror> generic = described.genericGenerator(name);
    if (generic.isPresent()) {
      return generics.map(generic.get(), name, described);
    }
    if ((name.isPresent() && GenericGenerators.isMadeInMemory(name.get()))
        || isMadeInMemory(described.id())) {
      return Optional.empty();
    }
    return Optional.of(described.sequence(name, Optional.empty()));
  }

  /** Hibernate looks at the declared type: behind a type variable it sees no UUID. */
  private static boolean isMadeInMemory(Attribute id) {
    Element member = id.member();
    TypeMirror declared =
        member instanceof ExecutableElement getter ? getter.getReturnType() : member.asType();
    return declared.getKind() != TypeKind.TYPEVAR
        && MADE_IN_MEMORY.contains(JavaTypes.nameOf(id.type()));
  }

  private void requireUuid(Attribute id, Mirror mirror) {
    if (!UUIDS.contains(JavaTypes.nameOf(id.type()))) {
      context.report(
          Code.MAPPING_INVALID,
          mirror.place("strategy"),
          id
              + ": a "
              + id.type()
              + " cannot hold a UUID. Make it a java.util.UUID, or write @GeneratedValue alone.");
    }
  }
}
