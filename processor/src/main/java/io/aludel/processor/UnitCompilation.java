package io.aludel.processor;

import io.aludel.diagnostic.Code;
import io.aludel.dialect.Dialect;
import io.aludel.dialect.Dialects;
import io.aludel.dialect.ImpossibleChange;
import io.aludel.diff.Comparison;
import io.aludel.diff.Draft;
import io.aludel.diff.Finding;
import io.aludel.diff.Intent;
import io.aludel.history.History;
import io.aludel.processor.emit.UnitOutput;
import io.aludel.processor.emit.UnitWriter;
import io.aludel.processor.gate.DraftNote;
import io.aludel.processor.gate.FindingReport;
import io.aludel.processor.gate.HeadsNote;
import io.aludel.processor.gate.SubjectPlaces;
import io.aludel.processor.intent.DeclaredIntents;
import io.aludel.processor.intent.IntentReader;
import io.aludel.processor.mapping.ExternalTable;
import io.aludel.processor.mapping.KnownValues;
import io.aludel.processor.mapping.SchemaMapping;
import io.aludel.processor.mapping.Target;
import io.aludel.processor.membership.Membership;
import io.aludel.processor.membership.Profile;
import io.aludel.processor.membership.Unit;
import io.aludel.processor.report.Diagnostics;
import io.aludel.processor.report.KeptReports;
import io.aludel.processor.report.Place;
import io.aludel.processor.report.Reporter;
import io.aludel.revision.Revision;
import io.aludel.schema.Schema;
import io.aludel.schema.SchemaException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * One unit's way from entities to a draft: mapping, intents, comparison, gate, output.
 *
 * <p>{@link #targetIsComplete} comes first: as long as types are missing, another processor may
 * still generate them, and nothing is said.
 */
final class UnitCompilation {

  private static final Reporter SILENT = (code, place, text) -> {};

  private final ProcessingEnvironment environment;
  private final Options options;
  private final Membership membership;
  private final Unit unit;
  private final History history;
  private final Diagnostics diagnostics;
  private final KeptReports problems = new KeptReports();
  private Target target;
  private Optional<Set<Element>> members = Optional.empty();

  UnitCompilation(
      ProcessingEnvironment environment,
      Options options,
      Membership membership,
      Unit unit,
      History history,
      Diagnostics diagnostics) {
    this.environment = environment;
    this.options = options;
    this.membership = membership;
    this.unit = unit;
    this.history = history;
    this.diagnostics = diagnostics;
  }

  /** What the unit's entities say; its errors are kept until nothing is missing any more. */
  private Target target() {
    if (target == null) {
      target = derive(unit.entities(), problems);
    }
    return target;
  }

  private Target derive(Collection<TypeElement> entities, Reporter reporter) {
    return new SchemaMapping(environment, Profile.of(history.settings()), reporter)
        .derive(entities, membership.compiled(), membership.converters());
  }

  /** Whether every type that the unit's entities involve can be seen. */
  boolean targetIsComplete() {
    return target().complete();
  }

  /** Whether a type is missing behind a class file, where nobody is going to generate it. */
  boolean isHopeless() {
    List<TypeElement> fromClassFiles =
        unit.entities().stream().filter(entity -> !membership.isCompiledNow(entity)).toList();
    return !derive(fromClassFiles, SILENT).complete();
  }

  /** The names under which the next build looks the classes up again that matter to this unit. */
  private SortedSet<String> classNames() {
    SortedSet<String> names = unit.classNames();
    for (TypeElement converter : membership.converters()) {
      names.add(converter.getQualifiedName().toString());
    }
    return names;
  }

  String name() {
    return unit.name();
  }

  /** Whether the unit's tables are those of the annotations alone, which XML could change. */
  boolean refusesMappingFiles() {
    return !unit.entities().isEmpty() && !history.settings().mappingFiles();
  }

  /** The attributes that the unit's columns come from, where the mapping could read them all. */
  Optional<Set<Element>> members() {
    return members;
  }

  /** Says what is wrong, and gives what is to be written. */
  UnitOutput run() {
    if (!unit.obstacles().isEmpty()) {
      return withoutConclusion(unit.obstacles().get(0));
    }
    return targetIsComplete()
        ? conclude(target())
        : withoutConclusion(
            "a class that an entity needs, or a getter that Lombok promises, is not to be found");
  }

  /** What is recorded, and no draft: no conclusion can be drawn. */
  private UnitOutput withoutConclusion(String obstacle) {
    diagnostics.note(
        Code.INCOMPLETE,
        "unit " + unit.name() + ": no conclusion is drawn, and no draft made: " + obstacle + ".");
    return writer().write(obstacle, classNames());
  }

  /** What is recorded, and the draft, if the entities differ from it. */
  private UnitOutput conclude(Target target) {
    problems.replay(diagnostics);
    new HeadsNote(unit.name(), history, diagnostics).report(options.unrecorded());
    new EnversNote(diagnostics).report(unit.entities());
    DeclaredIntents intents = intents(target);
    refuseStrangers(target);
    new CodeCheck(environment, diagnostics).check(history);
    members = target.isConclusive() ? Optional.of(target.origins().members()) : Optional.empty();
    if (!target.isConclusive() || diagnostics.failed()) {
      return writer().write("the build failed", classNames());
    }
    try {
      Draft draft = compare(target, intents);
      if (!draft.findings().isEmpty()) {
        new FindingReport(history.schema(), target, intents, environment, diagnostics)
            .report(draft.findings());
      }
      return emit(draft, target);
    } catch (SchemaException impossible) {
      report(impossible, target);
      return writer().write("the build failed", classNames());
    }
  }

  /** Says that the draft cannot be carried out, where that is known of a change, at its element. */
  private void report(SchemaException impossible, Target target) {
    Optional<ImpossibleChange> change =
        Optional.of(impossible)
            .filter(ImpossibleChange.class::isInstance)
            .map(ImpossibleChange.class::cast);
    Optional<Place> place =
        change.flatMap(
            each -> new SubjectPlaces(history.schema(), target, environment).of(each.subject()));
    String text =
        "the draft cannot be carried out"
            + change.map(each -> " on " + each.dialect()).orElse("")
            + ": "
            + impossible.getMessage()
            + ".";
    place.ifPresentOrElse(
        where -> diagnostics.report(Code.DRAFT_IMPOSSIBLE, where, where.described() + ": " + text),
        () -> diagnostics.report(Code.DRAFT_IMPOSSIBLE, "unit " + unit.name() + ": " + text));
  }

  private DeclaredIntents intents(Target target) {
    List<Dialect> served = new ArrayList<>();
    for (String name : history.settings().dialects()) {
      served.add(Dialects.named(name));
    }
    return new IntentReader(unit.name(), target, Dialects.all(), served, diagnostics)
        .read(unit.entities(), unit.packages());
  }

  private Draft compare(Target target, DeclaredIntents declared) {
    List<Intent> intents = new ArrayList<>(declared.all());
    intents.addAll(new KnownValues(history.schema(), target, declared.all()).backfills());
    Schema unmanaged =
        unit.unmanaged().isEmpty() ? Schema.empty() : derive(unit.unmanaged(), SILENT).schema();
    return new Comparison(
            history.revisions(),
            history.schema(),
            target.schema(),
            unmanaged,
            intents,
            history.provisionalId())
        .draft();
  }

  /** A foreign key to a table that is ours to make, and that nobody makes, would fail. */
  private void refuseStrangers(Target target) {
    for (ExternalTable external : target.externals()) {
      TypeElement entity = external.entity();
      boolean forgotten =
          membership.unitOf(entity).isEmpty()
              && membership.isCompiledHere(entity)
              && !Membership.isUnmanaged(entity);
      if (forgotten) {
        diagnostics.report(
            Code.REFERENCE_TO_STRANGER,
            Place.of(entity),
            entity
                + ": an entity of the unit '"
                + unit.name()
                + "' refers to it, and it belongs to no unit, so nobody creates its table "
                + external.name()
                + ". Annotate the class: @MigrationChange, or, if its table is made elsewhere,"
                + " @MigrationChange(unmanaged = true).");
      }
    }
  }

  private UnitOutput emit(Draft draft, Target target) {
    if (draft.changes().isEmpty()) {
      return writer().write(Optional.empty(), List.of(), classNames());
    }
    List<Finding.Unanswered> questions = new ArrayList<>();
    for (Finding finding : draft.findings()) {
      if (finding instanceof Finding.Unanswered question) {
        questions.add(question);
      }
    }
    Revision revision = history.next(draft.changes(), draft.agreements());
    if (draft.findings().isEmpty()) {
      new DraftNote(unit.name(), history, revision, target, diagnostics)
          .report(options.unrecorded());
    }
    return writer().write(Optional.of(revision), questions, classNames());
  }

  private UnitWriter writer() {
    String generated = "javax.annotation.processing.Generated";
    boolean resolves = environment.getElementUtils().getTypeElement(generated) != null;
    return new UnitWriter(
        unit.name(), history, resolves ? Optional.of(generated) : Optional.empty());
  }
}
