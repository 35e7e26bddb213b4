package io.aludel.cli;

import static java.util.stream.Collectors.joining;

import io.aludel.change.Change;
import io.aludel.change.Changes;
import io.aludel.change.ColumnChange.TransformColumn;
import io.aludel.change.DataChange;
import io.aludel.change.RunCode;
import io.aludel.dialect.Dialect;
import io.aludel.dialect.Dialects;
import io.aludel.dialect.Statement;
import io.aludel.hazard.Judgement;
import io.aludel.history.Checksum;
import io.aludel.history.History;
import io.aludel.revision.Agreement;
import io.aludel.revision.Revision;
import io.aludel.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/**
 * What somebody who reviews a revision wants to know of it. No database is asked.
 *
 * @param revision the revision, or the draft
 * @param before the schema before it
 * @param dialect the first database that the history serves
 * @param rehearsed the kinds of databases that it came through a rehearsal on
 */
record Review(Revision revision, Schema before, Dialect dialect, SortedSet<String> rehearsed) {

  /** A change of rows, with the reasons that are on record for it. */
  record DataStep(String text, List<String> reasons) {}

  static Review of(Project project, History history, Revision revision) {
    return new Review(
        revision,
        revision.isDraft() ? history.schema() : history.schemaBefore(revision.id()),
        Dialects.named(history.settings().dialects().get(0)),
        RehearsedFile.of(project).dialects(Checksum.of(revision)));
  }

  Schema after() {
    return Changes.apply(before, revision.changes());
  }

  List<Judgement> judgements() {
    return Judgement.of(before, revision.changes());
  }

  /** Whether a class says what happens, so that only a build knows. */
  boolean runsCode() {
    return revision.changes().stream().anyMatch(RunCode.class::isInstance);
  }

  private List<Change> wayBack() {
    return Changes.invert(before, revision.changes());
  }

  /** Why there is no way back; nothing where there is one. */
  List<String> ends() {
    return Changes.irreversible(wayBack()).stream()
        .map(end -> end.subject() + ": " + end.reason())
        .distinct()
        .toList();
  }

  List<String> upgradeSql() {
    return runsCode() ? List.of() : sql(dialect.statements(before, revision.changes()));
  }

  List<String> downgradeSql() {
    return runsCode() || !ends().isEmpty()
        ? List.of()
        : sql(dialect.statements(after(), wayBack()));
  }

  private static List<String> sql(List<Statement> statements) {
    return statements.stream().map(Statement::sql).toList();
  }

  /** What happens to rows, apart from what the structure does to them. */
  List<DataStep> dataSteps() {
    List<DataStep> steps = new ArrayList<>();
    for (Change change : revision.changes()) {
      if (change instanceof DataChange
          || change instanceof TransformColumn
          || change instanceof RunCode) {
        steps.add(new DataStep(change.accept(new ChangeText()), reasons(change)));
      }
    }
    return steps;
  }

  private List<String> reasons(Change change) {
    List<String> reasons = new ArrayList<>();
    revision.agreements().stream()
        .filter(each -> each.object().equals(change.subject()))
        .map(Agreement::reason)
        .forEach(reasons::add);
    if (change instanceof DataChange.RunSql run) {
      run.oneWay().map(reason -> "no way back: " + reason).ifPresent(reasons::add);
    } else if (change instanceof TransformColumn transform) {
      transform.reason().ifPresent(reasons::add);
      transform.oneWay().map(reason -> "no way back: " + reason).ifPresent(reasons::add);
    }
    return reasons;
  }

  /** What the upgrade destroys, each with why that is agreed to. */
  List<String> losses() {
    return Changes.losses(before, revision.changes()).stream()
        .map(
            loss ->
                loss
                    + revision.agreements().stream()
                        .filter(each -> each.object().equals(loss))
                        .map(Agreement::reason)
                        .findFirst()
                        .or(revision::why)
                        .map(reason -> " (agreed: " + reason + ")")
                        .orElse(""))
        .toList();
  }

  /** What the downgrade destroys. */
  Optional<String> lossesOfWayBack() {
    String losses =
        ends().isEmpty()
            ? Changes.losses(after(), wayBack()).stream()
                .map(Object::toString)
                .collect(joining(", "))
            : "";
    return losses.isEmpty() ? Optional.empty() : Optional.of(losses);
  }
}
