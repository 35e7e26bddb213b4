package io.aludel.processor.mapping;

import io.aludel.diagnostic.Code;
import io.aludel.processor.model.EnumConstants;
import io.aludel.processor.model.Jpa;
import io.aludel.processor.model.Mirror;
import io.aludel.processor.report.Reporter;
import io.aludel.schema.ObjectName;
import io.aludel.schema.Schema;
import io.aludel.schema.SchemaEditor;
import io.aludel.schema.Sequence;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;

/**
 * Derives the target schema from entities: the schema that Hibernate would create for them.
 *
 * <p>First the keys are bound, then every entity's own columns, then the associations, which look
 * at the keys of others, then the collections, which have tables of their own, then what
 * {@code @Table} says of the columns together; at last the tables are named through and built. The
 * result does not depend on the order of the entities or of their members, nor on whether they are
 * sources or class files.
 */
public final class SchemaMapping {

  private final ProcessingEnvironment environment;
  private final MappingSettings settings;
  private final Reporter reporter;

  /**
   * @param environment the processor's environment, of any compiler
   * @param settings what the history was made for
   * @param reporter takes the errors of the mapping
   */
  public SchemaMapping(
      ProcessingEnvironment environment, MappingSettings settings, Reporter reporter) {
    this.environment = environment;
    this.settings = settings;
    this.reporter = reporter;
  }

  /** Whether a class is a converter that applies to attributes by itself. */
  public static boolean isAutomaticConverter(TypeElement type) {
    return Converters.isAutomatic(type);
  }

  /**
   * Derives the target schema.
   *
   * @param entities the entities whose tables make up the schema
   * @param sources all classes of this compilation, of all rounds so far: they are not read from
   *     class files
   * @param converters the converters that apply to the entities' attributes by themselves, be they
   *     compiled now or before
   */
  public Target derive(
      Collection<? extends TypeElement> entities,
      Collection<? extends TypeElement> sources,
      Collection<TypeElement> converters) {
    MappingContext context =
        new MappingContext(
            environment.getTypeUtils(),
            environment.getElementUtils(),
            new EnumConstants(environment, sources),
            sorted(converters),
            settings,
            reporter);
    EntityBindings bindings =
        new EntityBindings(context, mappable(entities, context), new EmbeddableTree(sources));
    List<EntityBinding> bound = bindings.asked();
    List<TableDraft> drafts = bind(bound, bindings, context);
    finish(bound, drafts, bindings, context);
    return new Target(
        schema(drafts, context),
        bindings.externals(),
        new Origins(bound, drafts),
        context.isComplete(),
        context.isSound());
  }

  private static List<TypeElement> sorted(Collection<TypeElement> converters) {
    List<TypeElement> sorted = new ArrayList<>(converters);
    sorted.sort(Comparator.comparing(each -> each.getQualifiedName().toString()));
    return sorted;
  }

  /** Binds all attributes, and gives the tables that have their columns. */
  private static List<TableDraft> bind(
      List<EntityBinding> entities, EntityBindings bindings, MappingContext context) {
    for (EntityBinding entity : entities) {
      entity.bindValues();
    }
    for (EntityBinding entity : entities) {
      entity.bindToOnes();
    }
    List<TableDraft> collections = new CollectionBinder(context, bindings, entities).bind();
    OverrideCheck overrides = new OverrideCheck(context);
    for (EntityBinding entity : entities) {
      overrides.check(entity);
    }
    List<TableDraft> drafts = EntityBindings.tablesOf(entities);
    drafts.addAll(new GeneratorTables(context).of(drafts));
    drafts.addAll(collections);
    return drafts;
  }

  /** Applies what is said of the columns together, once they are all there. */
  private static void finish(
      List<EntityBinding> entities,
      List<TableDraft> drafts,
      EntityBindings bindings,
      MappingContext context) {
    SingleTables singleTables = new SingleTables(context, bindings);
    for (EntityBinding entity : entities) {
      singleTables.finish(entity);
    }
    for (EntityBinding entity : entities) {
      NaturalIds.apply(entity);
    }
    TenantIds.check(entities, context);
    FormattedTypes.check(drafts, context);
    Aggregates.check(drafts, context);
    TableAnnotations annotations = new TableAnnotations(context);
    for (TableDraft draft : drafts) {
      annotations.apply(draft);
    }
    for (EntityBinding entity : entities) {
      TableAnnotations.applyHibernate(entity);
    }
    HierarchyFacts facts = new HierarchyFacts(context, bindings.tree());
    for (EntityBinding entity : entities) {
      facts.note(entity);
    }
  }

  /** The entities in the order of their names, those of {@code javax.persistence} left out. */
  private static List<TypeElement> mappable(
      Collection<? extends TypeElement> entities, MappingContext context) {
    SortedMap<String, TypeElement> byName = new TreeMap<>();
    for (TypeElement entity : entities) {
      byName.put(entity.getQualifiedName().toString(), entity);
    }
    List<TypeElement> mappable = new ArrayList<>();
    for (TypeElement entity : byName.values()) {
      Optional<Mirror> javax = Mirror.find(entity, Jpa.JAVAX_PACKAGE + "Entity");
      if (javax.isPresent()) {
        context.report(
            Code.JAVAX_PERSISTENCE,
            javax.get().place(),
            entity.getQualifiedName()
                + ": an entity of javax.persistence means nothing to current Hibernate"
                + " versions. Import jakarta.persistence.Entity.");
      } else if (!new BlankNames(context).areIn(entity)) {
        mappable.add(entity);
      }
    }
    return mappable;
  }

  private static Schema schema(List<TableDraft> drafts, MappingContext context) {
    SchemaEditor editor = Schema.empty().edit();
    Map<ObjectName, TableDraft> byName = new HashMap<>();
    for (TableDraft draft : drafts) {
      Optional<TableDraft> other = Optional.ofNullable(byName.putIfAbsent(draft.name(), draft));
      if (other.isPresent()) {
        context.report(
            Code.TABLE_TWICE,
            draft.place(),
            draft.entity().getQualifiedName()
                + " and "
                + other.get().entity().getQualifiedName()
                + " are both mapped to the table "
                + draft.name()
                + ". Give one of them another: @Table(name = \"…\").");
      } else {
        editor.addTable(new TableBuilder(context, draft).build());
        addSequences(draft, editor, context);
      }
    }
    return editor.build();
  }

  private static void addSequences(TableDraft draft, SchemaEditor editor, MappingContext context) {
    for (Generator generator : draft.generators()) {
      if (generator instanceof Generator.OfSequence sequence) {
        addSequence(sequence, draft, editor, context);
      }
    }
  }

  private static void addSequence(
      Generator.OfSequence generator,
      TableDraft draft,
      SchemaEditor editor,
      MappingContext context) {
    Sequence sequence = generator.sequence();
    Optional<Sequence> other = editor.sequence(sequence.name());
    if (other.isEmpty()) {
      editor.addSequence(sequence);
    } else if (!other.get().equals(sequence)) {
      context.report(
          Code.SEQUENCE_CONFLICT,
          generator.place(),
          draft.entity().getQualifiedName()
              + ": the sequence "
              + sequence.name()
              + described(sequence)
              + " here, and"
              + described(other.get())
              + " elsewhere. Give both generators the same initialValue, allocationSize and options,"
              + " or different sequences.");
    }
  }

  private static String described(Sequence sequence) {
    return " starts with "
        + sequence.start()
        + " and steps by "
        + sequence.increment()
        + sequence.options().map(sql -> " (" + sql + ")").orElse("");
  }
}
