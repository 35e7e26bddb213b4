package io.aludel.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import io.aludel.change.Change;
import io.aludel.change.Changes;
import io.aludel.diff.Finding;
import io.aludel.history.Checksum;
import io.aludel.history.DraftFile;
import io.aludel.history.History;
import io.aludel.history.Manifest;
import io.aludel.history.SchemaFile;
import io.aludel.history.UnitFiles;
import io.aludel.migration.SequencedRevision;
import io.aludel.processor.emit.SequenceWriter.Entry;
import io.aludel.revision.Revision;
import io.aludel.revision.RevisionName;
import io.aludel.schema.Schema;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Supplier;

/** Writes everything that a compilation gives for a unit, once. */
public final class UnitWriter {

  private final String unit;
  private final History history;
  private final MigrationWriter migrations;
  private final SequenceWriter sequences;
  private final List<Entry> entries = new ArrayList<>();
  private final List<GeneratedClass> classes = new ArrayList<>();
  private final Renderings scripts = new Renderings();
  private final Renderings files = new Renderings();

  /**
   * @param unit the unit's name
   * @param history what is recorded of it
   * @param generatedAnnotation the annotation of generated classes, where there is one
   */
  public UnitWriter(String unit, History history, Optional<String> generatedAnnotation) {
    this.unit = unit;
    this.history = history;
    Optional<AnnotationSpec> generated = generatedAnnotation.map(UnitWriter::annotation);
    this.migrations = new MigrationWriter(generated);
    this.sequences = new SequenceWriter(generated);
  }

  private static AnnotationSpec annotation(String generated) {
    return AnnotationSpec.builder(ClassName.bestGuess(generated))
        .addMember("value", "$S", "io.aludel")
        .build();
  }

  /** The qualified name of a unit's sequence: {@code com.example.migrations.DefaultSequence}. */
  public static String sequenceClass(String unit, String packageName) {
    StringBuilder name = new StringBuilder();
    for (String word : unit.split("[^A-Za-z0-9]+")) {
      if (!word.isEmpty()) {
        name.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
      }
    }
    return packageName + "." + name + "Sequence";
  }

  /**
   * Writes what is recorded, of a unit of which no conclusion can be drawn.
   *
   * @param obstacle why not
   * @param classNames the classes that went in
   */
  public UnitOutput write(String obstacle, Collection<String> classNames) {
    return write(Optional.empty(), List.of(), Optional.of(obstacle), classNames);
  }

  /**
   * Writes what is recorded, and the draft, if there is one.
   *
   * @param draft the draft
   * @param questions what the gate asks about it; a draft with questions has no class
   * @param classNames the classes that went in
   */
  public UnitOutput write(
      Optional<Revision> draft, List<Finding.Unanswered> questions, Collection<String> classNames) {
    return write(draft, questions, Optional.empty(), classNames);
  }

  private UnitOutput write(
      Optional<Revision> draft,
      List<Finding.Unanswered> questions,
      Optional<String> obstacle,
      Collection<String> classNames) {
    addAll(recordedSteps());
    Schema schema = history.schema();
    if (draft.isPresent()) {
      Step last = new Step(draft.get(), schema);
      schema = last.after();
      if (questions.isEmpty()) {
        addDraft(last);
      }
    }
    Schema reached = schema;
    put(SchemaFile.NAME, () -> SchemaFile.text(reached));
    String sequence = sequenceClass(unit, history.settings().packageName());
    classes.add(
        sequences.write(
            ClassName.bestGuess(sequence),
            unit,
            history.settings().dialects(),
            history.settings().qualifiedVersionTable(),
            entries));
    if (draft.isPresent()) {
      put(DraftFile.NAME, draftFile(draft.get(), questions)::text);
    }
    put(Manifest.NAME, manifest(sequence, draft.isPresent(), obstacle, classNames)::text);
    // What a database cannot carry out must be known before any class is written.
    scripts.texts();
    return new UnitOutput(sequence, classes, this::resources);
  }

  private SortedMap<String, String> resources() {
    SortedMap<String, String> resources = files.texts();
    resources.putAll(scripts.texts());
    return resources;
  }

  private List<Step> recordedSteps() {
    List<Step> steps = new ArrayList<>();
    Schema schema = Schema.empty();
    List<String> previous = List.of();
    for (Revision revision : history.revisions()) {
      // Only where histories branch is the schema before a revision not that after the last one.
      boolean follows = revision.parents().equals(previous);
      Step step = new Step(revision, follows ? schema : history.schemaBefore(revision.id()));
      steps.add(step);
      schema = step.after();
      previous = List.of(revision.id());
    }
    return steps;
  }

  private void addDraft(Step step) {
    Map<String, Supplier<String>> sql =
        new SqlScripts(history.settings().dialects())
            .of(step.revision(), step.before(), step.after(), step.downgrade());
    for (Map.Entry<String, Supplier<String>> script : sql.entrySet()) {
      scripts.put(UnitFiles.path(unit, script.getKey()), script.getValue());
    }
    add(write(step, RevisionName.draftClassName(step.revision().id())));
  }

  private void put(String file, Supplier<String> text) {
    files.put(UnitFiles.path(unit, file), text);
  }

  /** A revision with what surrounds it. */
  private record Step(Revision revision, Schema before, Schema after, List<Change> downgrade) {
    Step(Revision revision, Schema before) {
      this(
          revision,
          before,
          Changes.apply(before, revision.changes()),
          Changes.invert(before, revision.changes()));
    }
  }

  /** A class that is written, and what the sequence says of it. */
  private record Written(GeneratedClass source, Entry entry) {}

  /**
   * Many classes are written by several threads: this one begins with the last, which the others
   * come to last.
   */
  private void addAll(List<Step> steps) {
    int last = steps.size() - 1;
    if (last < 0) {
      return;
    }
    List<ForkJoinTask<Written>> others = new ArrayList<>();
    for (Step step : steps.subList(0, last)) {
      others.add(ForkJoinTask.adapt(() -> write(step)).fork());
    }
    Written own = write(steps.get(last));
    for (int i = last - 1; i >= 0; i--) {
      others.get(i).join();
    }
    for (ForkJoinTask<Written> each : others) {
      add(each.join());
    }
    add(own);
  }

  private Written write(Step recorded) {
    Revision revision = recorded.revision();
    return write(recorded, new RevisionName(revision.description()).className(revision.id()));
  }

  private void add(Written written) {
    classes.add(written.source());
    entries.add(written.entry());
  }

  private Written write(Step step, String className) {
    ClassName name = ClassName.get(history.settings().packageName(), className);
    Revision revision = step.revision();
    ForkJoinTask<SequencedRevision> sequenced = ForkJoinTask.adapt(() -> sequenced(step)).fork();
    GeneratedClass source = migrations.write(name, revision, revision.changes(), step.downgrade());
    return new Written(source, new Entry(sequenced.join(), name));
  }

  private SequencedRevision sequenced(Step step) {
    Revision revision = step.revision();
    return new SequencedRevision(
        revision.id(),
        revision.parents(),
        revision.description(),
        checksum(revision),
        revision.isDraft(),
        !Changes.losses(step.before(), revision.changes()).isEmpty(),
        !Changes.losses(step.after(), step.downgrade()).isEmpty());
  }

  private String checksum(Revision revision) {
    return revision.isDraft() ? Checksum.of(revision) : history.checksums().get(revision.id());
  }

  private DraftFile draftFile(Revision draft, List<Finding.Unanswered> questions) {
    List<String> names = new ArrayList<>();
    if (questions.isEmpty()) {
      for (GeneratedClass each : classes) {
        names.add(each.name());
      }
    }
    return new DraftFile(draft, questions, names);
  }

  private Manifest manifest(
      String sequence, boolean draft, Optional<String> obstacle, Collection<String> classNames) {
    List<Manifest.Entry> revisions = new ArrayList<>();
    for (Entry entry : entries) {
      revisions.add(new Manifest.Entry(entry.revision(), entry.migration().toString()));
    }
    return new Manifest(
        unit,
        sequence,
        history.hash(),
        history.settings().dialects(),
        history.settings().qualifiedVersionTable(),
        history.settings().approval(),
        draft ? Optional.of(DraftFile.NAME) : Optional.empty(),
        obstacle,
        revisions,
        List.copyOf(classNames));
  }
}
