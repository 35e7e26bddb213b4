package io.aludel.runtime;

import io.aludel.change.Change;
import io.aludel.change.Changes;
import io.aludel.change.DataChange;
import io.aludel.change.Subject;
import io.aludel.dialect.Completion;
import io.aludel.dialect.Dialect;
import io.aludel.dialect.Precondition;
import io.aludel.dialect.Statement;
import io.aludel.migration.MigrationSequence;
import io.aludel.migration.SequencedRevision;
import io.aludel.schema.Schema;
import io.aludel.schema.SchemaException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Turns migrations into what is stored and executed, for one dialect. */
final class RevisionCompiler {

  /** The change of a statement that cannot be told to belong to one, or cannot be undone. */
  static final int NO_CHANGE = -1;

  private final MigrationSequence sequence;
  private final Dialect dialect;

  RevisionCompiler(MigrationSequence sequence, Dialect dialect) {
    this.sequence = sequence;
    this.dialect = dialect;
  }

  List<Change> upChanges(String id) {
    return MigrationCode.changes(id, sequence.migration(id)::upgrade);
  }

  List<Change> downChanges(String id) {
    return MigrationCode.changes(id, sequence.migration(id)::downgrade);
  }

  /** What a task changes; nothing where only stored statements tell. */
  List<Change> changes(Task task) {
    if (task.step().action() == Action.UPGRADE) {
      return upChanges(task.id());
    }
    return task.step().action() == Action.DOWNGRADE && task.known()
        ? downChanges(task.id())
        : List.of();
  }

  /** The schema after some revisions, in an order in which parents stand before children. */
  Schema schemaAfter(Collection<String> ids) {
    Schema schema = Schema.empty();
    for (String id : ids) {
      schema = after(schema, id);
    }
    return schema;
  }

  /** The schema after one more revision. */
  Schema after(Schema before, String id) {
    try {
      return Changes.apply(before, upChanges(id));
    } catch (SchemaException error) {
      throw unfit("Revision " + id, error);
    }
  }

  /**
   * The statements that take a revision back.
   *
   * @param after the schema that it is taken back from
   */
  List<StoredStatement> downStatements(Schema after, String id) {
    try {
      return dialect.statements(after, downChanges(id)).stream()
          .map(each -> new StoredStatement(each, NO_CHANGE))
          .toList();
    } catch (SchemaException error) {
      throw unfit("Revision " + id, error);
    }
  }

  /** Everything about a revision; with what takes back a part of it, where there can be parts. */
  RevisionScript compile(Schema before, SequencedRevision revision) {
    return compile(before, revision, true);
  }

  /** Everything about a revision. */
  RevisionScript compile(Schema before, SequencedRevision revision, boolean withUndo) {
    try {
      List<Change> upChanges = upChanges(revision.id());
      List<Change> downChanges = downChanges(revision.id());
      Schema after = Changes.apply(before, upChanges);
      Optional<String> oneWay = oneWay(downChanges);
      List<Statement> up = dialect.statements(before, upChanges);
      List<Statement> down =
          oneWay.isPresent() ? List.of() : dialect.statements(after, downChanges);
      Undo undo = withUndo && hasParts(up) ? undo(before, upChanges, up) : Undo.none(up);
      return new RevisionScript(
          revision,
          before,
          upChanges,
          undo.up(),
          down.stream().map(each -> new StoredStatement(each, NO_CHANGE)).toList(),
          undo.undo(),
          texts(Changes.losses(before, upChanges)),
          texts(Changes.losses(after, downChanges)),
          oneWay);
    } catch (SchemaException error) {
      throw unfit("Revision " + revision.id(), error);
    }
  }

  /** Whether a revision may stop half way: it is not one transaction. */
  private boolean hasParts(List<Statement> statements) {
    return !dialect.hasTransactionalDdl()
        || statements.stream()
            .anyMatch(
                each -> !each.sharesTransaction() || each.completion() instanceof Completion.ByKey);
  }

  /** What rows may refuse. */
  List<Precondition> preconditions(Schema before, List<Change> changes) {
    try {
      return dialect.preconditions(before, changes);
    } catch (SchemaException error) {
      throw unfit("The plan", error);
    }
  }

  private MigrationException unfit(String what, SchemaException error) {
    return MigrationCode.unfit(what, dialect.name(), error);
  }

  private static Optional<String> oneWay(List<Change> downChanges) {
    List<DataChange.Irreversible> ends = Changes.irreversible(downChanges);
    return ends.isEmpty()
        ? Optional.empty()
        : Optional.of(
            ends.stream()
                .map(end -> end.subject() + ": " + end.reason())
                .distinct()
                .collect(Collectors.joining("; ")));
  }

  private static List<String> texts(Collection<Subject> subjects) {
    return subjects.stream().map(Subject::toString).sorted().toList();
  }

  /**
   * What a half applied revision is taken back with.
   *
   * @param up the statements, each with the change that it belongs to
   * @param undo what takes back each change by itself
   */
  private record Undo(List<StoredStatement> up, List<StoredStatement> undo) {
    static Undo none(List<Statement> up) {
      return new Undo(
          up.stream().map(each -> new StoredStatement(each, NO_CHANGE)).toList(), List.of());
    }
  }

  /**
   * Between two changes, a revision that stopped can be taken back: by the inverse of each change
   * that is complete.
   */
  private Undo undo(Schema before, List<Change> changes, List<Statement> whole) {
    List<List<Statement>> statements = dialect.statementsOfEach(before, changes);
    if (statements.isEmpty()) {
      return Undo.none(whole);
    }
    List<StoredStatement> up = new ArrayList<>();
    List<StoredStatement> undo = new ArrayList<>();
    boolean possible = true;
    Schema schema = before;
    for (int i = 0; i < changes.size(); i++) {
      Change change = changes.get(i);
      int boundary = possible ? i : NO_CHANGE;
      statements.get(i).forEach(each -> up.add(new StoredStatement(each, boundary)));
      Schema next = Changes.apply(schema, List.of(change));
      possible = possible && addInverse(schema, next, change, i, undo);
      schema = next;
    }
    return new Undo(up, undo);
  }

  private boolean addInverse(
      Schema before, Schema after, Change change, int number, List<StoredStatement> undo) {
    try {
      List<Change> inverse = change.invert(before);
      if (!Changes.irreversible(inverse).isEmpty()) {
        return false;
      }
      dialect
          .statements(after, inverse)
          .forEach(each -> undo.add(new StoredStatement(each, number)));
      return true;
    } catch (SchemaException noWayBack) {
      return false;
    }
  }
}
