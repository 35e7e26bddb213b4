package io.aludel.processor.mapping;

import io.aludel.diagnostic.Code;
import io.aludel.processor.model.Jpa;
import io.aludel.processor.model.Mirror;
import io.aludel.processor.model.SequenceGeneratorMirror;
import io.aludel.schema.Name;
import io.aludel.schema.ObjectName;
import io.aludel.schema.Sequence;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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

  private static final int DEFAULT_START = 1;
  private static final int DEFAULT_STEP = 50;

  /** Ids that {@code AUTO} makes in memory. */
  private static final Set<String> MADE_IN_MEMORY = Set.of("java.util.UUID", "java.lang.String");

  private final MappingContext context;

  GeneratorMapper(MappingContext context) {
    this.context = context;
  }

  /** The generator of an entity's id, if it is generated in the database. */
  Optional<Generator> map(Attribute id, TypeElement entity, ObjectName table) {
    return id.find(Jpa.GENERATED_VALUE).flatMap(generated -> map(generated, id, entity, table));
  }

  private Optional<Generator> map(
      Mirror generated, Attribute id, TypeElement entity, ObjectName table) {
    return switch (generated.constant("strategy")) {
      case "IDENTITY" -> Optional.of(new Generator.Identity(generated.place()));
      case "SEQUENCE" -> Optional.of(sequence(generated, id, entity, table));
      case "AUTO" -> automatic(generated, id, entity, table);
      case "TABLE" -> {
        context.report(
            Code.MAPPING_UNSUPPORTED,
            generated.place("strategy"),
            id
                + ": GenerationType.TABLE keeps its counters in a table that Aludel does not derive"
                + " yet. Use GenerationType.SEQUENCE or IDENTITY.");
        yield Optional.empty();
      }
      default -> Optional.empty();
    };
  }

  private Optional<Generator> automatic(
      Mirror generated, Attribute id, TypeElement entity, ObjectName table) {
    boolean described = described(generated, id, entity).isPresent();
    return described || !isMadeInMemory(id)
        ? Optional.of(sequence(generated, id, entity, table))
        : Optional.empty();
  }

  /** Hibernate looks at the declared type: behind a type variable it sees no UUID. */
  private static boolean isMadeInMemory(Attribute id) {
    Element member = id.member();
    TypeMirror declared =
        member instanceof ExecutableElement getter ? getter.getReturnType() : member.asType();
    return declared.getKind() != TypeKind.TYPEVAR
        && MADE_IN_MEMORY.contains(JavaTypes.nameOf(id.type()));
  }

  private Generator sequence(Mirror generated, Attribute id, TypeElement entity, ObjectName table) {
    Optional<SequenceGeneratorMirror> description = described(generated, id, entity);
    Optional<String> generatorName = generated.nonEmpty("generator");
    Naming naming = context.naming();
    ObjectName name =
        description
            .flatMap(SequenceGeneratorMirror::sequenceName)
            .map(written -> explicit(written, description.get(), naming))
            .or(
                () ->
                    description
                        .flatMap(SequenceGeneratorMirror::name)
                        .or(() -> generatorName)
                        .map(Names::logical)
                        .map(
                            logical ->
                                Names.physical(
                                    description.flatMap(SequenceGeneratorMirror::schema),
                                    logical,
                                    naming)))
            .orElseGet(() -> implicit(table, naming));
    int step = description.map(SequenceGeneratorMirror::allocationSize).orElse(DEFAULT_STEP);
    Sequence sequence =
        new Sequence(
            name,
            description.map(SequenceGeneratorMirror::initialValue).orElse(DEFAULT_START),
            step == 0 ? 1 : step);
    return new Generator.OfSequence(
        sequence, description.map(each -> each.mirror().place()).orElse(generated.place()));
  }

  private static ObjectName explicit(
      String written, SequenceGeneratorMirror description, Naming naming) {
    ObjectName name = ObjectName.of(written.strip());
    Optional<String> schema = name.schema().map(Name::toString).or(description::schema);
    return Names.physical(schema, Names.logical(name.name().toString()), naming);
  }

  /** Hibernate's {@code StandardNamingStrategy}; the table's schema does not carry over. */
  private static ObjectName implicit(ObjectName table, Naming naming) {
    Name base = table.name();
    return Names.physical(Optional.empty(), base.withText(base.text() + "_SEQ"), naming);
  }

  /**
   * The {@code @SequenceGenerator} that a generated id means: of the given name, or without a name
   * the nearest, on the member, the class that declares it, the entity, or their packages.
   */
  private Optional<SequenceGeneratorMirror> described(
      Mirror generated, Attribute id, TypeElement entity) {
    Stream<SequenceGeneratorMirror> visible =
        Stream.<Element>of(
                id.member(),
                id.declaring(),
                entity,
                context.elements.getPackageOf(id.declaring()),
                context.elements.getPackageOf(entity))
            .map(SequenceGeneratorMirror::of)
            .flatMap(List::stream);
    return generated
        .nonEmpty("generator")
        .map(name -> visible.filter(each -> each.name().filter(name::equals).isPresent()))
        .orElse(visible)
        .findFirst();
  }
}
