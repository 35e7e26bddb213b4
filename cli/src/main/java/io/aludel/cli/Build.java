package io.aludel.cli;

import io.aludel.diagnostic.Code;
import io.aludel.history.DraftFile;
import io.aludel.history.History;
import io.aludel.history.Manifest;
import io.aludel.migration.MigrationSequence;
import java.util.List;
import java.util.Optional;

/**
 * What the last build knows of a unit.
 *
 * @param project what was built
 * @param output where it lies
 * @param manifest what it says of itself
 */
record Build(Project project, BuildOutput output, Manifest manifest) {

  /** The last build, if there was one that knows the unit. */
  static Optional<Build> find(Project project) {
    return BuildOutput.find(project)
        .flatMap(
            output ->
                output
                    .resource(Manifest.NAME)
                    .map(text -> new Build(project, output, Manifest.parse(text))));
  }

  /** The last build, or what to type to get one. */
  static Build require(Project project) {
    BuildOutput output = BuildOutput.require(project);
    Manifest manifest =
        output.resource(Manifest.NAME).map(Manifest::parse).orElseThrow(output::unknown);
    return new Build(project, output, manifest);
  }

  /** The last build; where the history lies beside it, it has to go with that. */
  static Build requireFitting(Project project) {
    Build build = require(project);
    boolean belongsTogether = project.classes().isEmpty() || project.isHistoryNamed();
    if (belongsTogether && project.hasHistory()) {
      build.requireUpToDate(project.requireHistory());
    }
    return build;
  }

  /** The migrations of the last build, which has to go with a history that lies beside it. */
  static MigrationSequence requireSequence(Project project) {
    return requireFitting(project).requireSequence();
  }

  /** The unit's migrations, as the last build compiled them. */
  MigrationSequence requireSequence() {
    MigrationSequence sequence = output.requireSequence();
    if (!isOf(sequence)) {
      throw incomplete("its classes are those of an earlier build");
    }
    return sequence;
  }

  /** A build that failed has described itself, and left the classes of the one before it. */
  private boolean isOf(MigrationSequence sequence) {
    return sequence
        .revisions()
        .equals(manifest.revisions().stream().map(Manifest.Entry::revision).toList());
  }

  boolean isUpToDate(History history) {
    return manifest.history().equals(history.hash());
  }

  void requireUpToDate(History history) {
    if (!isUpToDate(history)) {
      throw Failure.badInput(Code.BUILD_OUTDATED, outdated());
    }
  }

  String outdated() {
    return "The history or its settings have changed since the last build. Build first:\n  "
        + project.compileCommand();
  }

  /** Refuses a build that could not tell whether the entities have changed. */
  void requireConclusion() {
    manifest
        .obstacle()
        .ifPresent(
            obstacle -> {
              throw Failure.finding(
                  Code.BUILD_INCOMPLETE,
                  "The last build drew no conclusion, so entities and history were not compared: "
                      + obstacle
                      + ". Mend that, and build again:\n  "
                      + project.compileCommand());
            });
  }

  /** What the entities would add to the history; none if they say what the history says. */
  Optional<DraftFile> draft() {
    return manifest.draft().flatMap(output::resource).map(DraftFile::parse);
  }

  /**
   * Makes sure that the compiler got through, but for what the gate asks: a draft of classes that
   * never came to be is a guess.
   */
  void requireComplete(DraftFile draft) {
    if (!draft.unanswered().isEmpty()) {
      return;
    }
    List<String> missing =
        draft.classes().stream().filter(name -> !output.hasClass(name)).sorted().toList();
    if (!missing.isEmpty()) {
      throw incomplete("there is no class " + missing.get(0));
    }
    requireSequence();
  }

  private Failure incomplete(String reason) {
    return Failure.badInput(
        Code.BUILD_INCOMPLETE,
        "The last build failed, or did not finish: "
            + reason
            + ". Build first, until nothing is wrong:\n  "
            + project.compileCommand());
  }
}
