package io.aludel.processor.mapping;

import io.aludel.processor.mapping.Generator.CounterTable;
import io.aludel.processor.model.Jpa;
import io.aludel.processor.model.Mirror;
import io.aludel.processor.model.SequenceGeneratorMirror;
import io.aludel.processor.report.Place;
import io.aludel.schema.Name;
import io.aludel.schema.ObjectName;
import io.aludel.schema.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * A generated id with the generators that are described where it can see them: on its member, the
 * entity, the class that declares it and that one's package.
 *
 * @param id the id
 * @param entity the root of the entity's hierarchy
 * @param entityTable the root's table
 */
record Described(Attribute id, TypeElement entity, ObjectName entityTable, MappingContext context) {

  private static final int DEFAULT_START = 1;

  /** Hibernate takes the keys of a sequence that counts down one by one, whatever it is told. */
  private static final int COUNTING_DOWN = -1;

  private static final int DEFAULT_STEP = 50;
  private static final String DEFAULT_TABLE = "hibernate_sequences";
  private static final String DEFAULT_KEY = "sequence_name";
  private static final String DEFAULT_VALUE = "next_val";
  private static final String DEFAULT_ROW = "default";
  private static final int DEFAULT_KEY_LENGTH = 255;

  Optional<Mirror> sequenceGenerator(Optional<String> name) {
    return find(Jpa.SEQUENCE_GENERATOR, Jpa.SEQUENCE_GENERATORS, name);
  }

  Optional<Mirror> tableGenerator(Optional<String> name) {
    return find(Jpa.TABLE_GENERATOR, Jpa.PACKAGE + "TableGenerators", name);
  }

  Optional<Mirror> genericGenerator(Optional<String> name) {
    return find(
        Jpa.HIBERNATE_PACKAGE + "GenericGenerator",
        Jpa.HIBERNATE_PACKAGE + "GenericGenerators",
        name);
  }

  /**
   * The nearest of that name; without a name, or if none is called so, the nearest that has none.
   * Hibernate knows those of all packages by their names; here it is those of the packages around.
   */
  private Optional<Mirror> find(String annotation, String container, Optional<String> name) {
    List<Mirror> visible = new ArrayList<>(Mirror.findAll(id.member(), annotation, container));
    visible.addAll(Mirror.findAll(entity, annotation, container));
    visible.addAll(Mirror.findAll(id.declaring(), annotation, container));
    visible.addAll(
        Mirror.findAll(context.elements.getPackageOf(id.declaring()), annotation, container));
    if (name.isEmpty()) {
      return visible.stream().findFirst();
    }
    Optional<Mirror> called = firstCalled(name.get(), visible);
    if (called.isEmpty()) {
      called = firstCalled(name.get(), ofOuterPackages(annotation, container));
    }
    return called.isPresent() ? called : firstCalled("", visible);
  }

  private static Optional<Mirror> firstCalled(String name, List<Mirror> generators) {
    for (Mirror generator : generators) {
      if (generator.text("name").equals(name)) {
        return Optional.of(generator);
      }
    }
    return Optional.empty();
  }

  private List<Mirror> ofOuterPackages(String annotation, String container) {
    List<Mirror> generators = new ArrayList<>();
    for (Element outer : context.outerPackages(context.elements.getPackageOf(id.declaring()))) {
      generators.addAll(Mirror.findAll(outer, annotation, container));
    }
    return generators;
  }

  /** The sequence that a generator describes; what nothing describes is one of the table's own. */
  Generator sequence(Optional<String> generatorName, Optional<Mirror> written) {
    if (written.isEmpty()) {
      return sequence(
          Optional.empty(),
          Optional.empty(),
          generatorName,
          DEFAULT_START,
          DEFAULT_STEP,
          Optional.empty(),
          place());
    }
    SequenceGeneratorMirror description = new SequenceGeneratorMirror(written.get());
    return sequence(
        description.sequenceName(),
        description.schema(),
        first(description.name(), generatorName),
        description.initialValue(),
        description.allocationSize(),
        description.options(),
        written.get().place());
  }

  private static Optional<String> first(Optional<String> one, Optional<String> other) {
    return one.isPresent() ? one : other;
  }

  private Generator sequence(
      Optional<String> sequenceName,
      Optional<String> schema,
      Optional<String> generatorName,
      int start,
      int step,
      Optional<String> options,
      Place place) {
    Optional<String> given = first(sequenceName, generatorName);
    ObjectName name = given.isPresent() ? named(given.get(), schema) : implicit(schema);
    return new Generator.OfSequence(
        new Sequence(name, start, step == 0 ? 1 : Math.max(step, COUNTING_DOWN), options), place);
  }

  /** Hibernate's own sequence generator with what is said to it by parameters. */
  Generator sequence(Optional<String> generatorName, Parameters parameters, Place place) {
    return sequence(
        first(parameters.text("sequence_name"), parameters.text("sequence")),
        parameters.text("schema"),
        generatorName,
        parameters.number("initial_value", DEFAULT_START),
        parameters.number("increment_size", DEFAULT_STEP),
        parameters.text("options"),
        place);
  }

  private ObjectName named(String written, Optional<String> schema) {
    ObjectName name = ObjectName.of(written.strip());
    Optional<Name> own = name.schema();
    return Names.physical(
        own.isPresent() ? Optional.of(own.get().toString()) : schema,
        Names.logical(name.name().toString()),
        context.naming());
  }

  /**
   * Hibernate's {@code StandardNamingStrategy}, which takes the table's text alone: neither its
   * schema nor its quotes carry over, and what is no plain identifier is quoted again.
   */
  private ObjectName implicit(Optional<String> schema) {
    return named(entityTable.name().text() + "_SEQ", schema);
  }

  /** The table that a generator describes; what nothing describes is one for all. */
  Generator table(Optional<String> generatorName, Optional<Mirror> written) {
    return written.isPresent()
        ? table(generatorName, written.get())
        : new Generator.OfTable(
            counters(
                Optional.empty(),
                Optional.empty(),
                generatorName,
                Optional.empty(),
                Optional.empty(),
                DEFAULT_KEY_LENGTH,
                Optional.empty()),
            DEFAULT_ROW,
            DEFAULT_STEP,
            place());
  }

  private Generator table(Optional<String> generatorName, Mirror description) {
    return new Generator.OfTable(
        counters(
            description.nonEmpty("table"),
            description.nonEmpty("schema"),
            first(description.nonEmpty("name"), generatorName),
            description.nonEmpty("pkColumnName"),
            description.nonEmpty("valueColumnName"),
            DEFAULT_KEY_LENGTH,
            description.nonEmpty("options")),
        description.nonEmpty("pkColumnValue").orElse(entityTable.name().text()),
        description.number("allocationSize", DEFAULT_STEP),
        description.place());
  }

  /** Hibernate's own table generator with what is said to it by parameters. */
  Generator table(Optional<String> generatorName, Parameters parameters, Place place) {
    return new Generator.OfTable(
        counters(
            parameters.text("table_name"),
            parameters.text("schema"),
            generatorName,
            parameters.text("segment_column_name"),
            parameters.text("value_column_name"),
            parameters.number("segment_value_length", DEFAULT_KEY_LENGTH),
            parameters.text("options")),
        parameters.text("segment_value").orElse(DEFAULT_ROW),
        parameters.number("increment_size", DEFAULT_STEP),
        place);
  }

  /** No naming strategy touches the columns of a generator's table, only its name. */
  private CounterTable counters(
      Optional<String> table,
      Optional<String> schema,
      Optional<String> generatorName,
      Optional<String> key,
      Optional<String> value,
      int keyLength,
      Optional<String> options) {
    return new CounterTable(
        named(first(table, generatorName).orElse(DEFAULT_TABLE), schema),
        Names.logical(key.orElse(DEFAULT_KEY)),
        keyLength,
        Names.logical(value.orElse(DEFAULT_VALUE)),
        options);
  }

  private Place place() {
    return id.place(Jpa.GENERATED_VALUE);
  }
}
