package io.aludel.dialect.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.aludel.change.Change;
import io.aludel.change.Changes;
import io.aludel.change.Subject;
import io.aludel.dialect.ChangeCase;
import io.aludel.dialect.Dialect;
import io.aludel.dialect.Statement;
import io.aludel.dialect.table.Outcome.Refusal;
import io.aludel.dialect.table.Outcome.Rows;
import io.aludel.dialect.table.Outcome.Way;
import io.aludel.pairs.Ground;
import io.aludel.schema.Schema;
import io.aludel.schema.SchemaException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes one change on one database and takes it back: with no rows, with rows, with misfits. */
final class CaseRun {

  private final ChangeCase each;
  private final Dialect dialect;
  private final Ground ground;
  private final Ground fresh;
  private final Schema before;
  private final Schema after;
  private List<Statement> up = List.of();
  private List<Statement> down = List.of();
  private Optional<String> end = Optional.empty();

  CaseRun(ChangeCase each, Dialect dialect, Ground ground, Ground fresh) {
    this.each = each;
    this.dialect = dialect;
    this.ground = ground;
    this.fresh = fresh;
    this.before = each.before();
    this.after = each.after();
  }

  Outcome run() {
    try {
      up = dialect.statements(before, each.changes());
    } catch (SchemaException impossible) {
      assertThat(impossible).hasMessage(each.refusal(dialect.name()).orElse(null));
      return Outcome.impossible(each, dialect.name(), impossible.getMessage());
    }
    assertThat(each.refusal(dialect.name())).isEmpty();
    try {
      down = dialect.statements(after, each.inverse());
    } catch (SchemaException impossible) {
      assertThat(each.hasWayBack()).as(impossible.getMessage()).isFalse();
      end = Optional.of(impossible.getMessage());
    }
    withoutRows();
    Trip trip = withRows();
    if (each.keeps() && end.isEmpty()) {
      assertThat(trip.rows().lost()).isEmpty();
    }
    Rows odd = trip.rows().number() == 0 ? Rows.NONE : oddRows();
    return new Outcome(
        each, dialect.name(), Optional.empty(), trip.up(), trip.down(), trip.rows(), odd);
  }

  private record Trip(Way up, Way down, Rows rows) {}

  private Trip withRows() {
    prepare(each.rows());
    Contents contents = Contents.of(ground, before);
    Misfits misfits = misfits(before, each.changes());
    List<List<String>> causes =
        each.misfits().isEmpty()
            ? misfits.causes().stream().map(List::of).toList()
            : List.of(each.misfits());
    String locks = go(up);
    if (end.isPresent()) {
      Rows rows = new Rows(contents.rows(), List.of(), named(), end);
      return new Trip(way(misfits, locks, refusals(causes)), Way.ending(end.get()), rows);
    }
    Misfits misfitsBack = misfits(after, each.inverse());
    List<String> causesBack = misfitsBack.causes();
    String locksBack = go(down);
    Rows rows =
        new Rows(
            contents.rows(),
            contents.missingFrom(Contents.of(ground, before)),
            named(),
            Optional.empty());
    return new Trip(
        way(misfits, locks, refusals(causes)),
        new Way(
            Optional.empty(),
            sql(down),
            locksBack,
            misfitsBack.asked(),
            causesBack.stream().map(this::refusalBack).toList()),
        rows);
  }

  private Way way(Misfits misfits, String locks, List<Refusal> refusals) {
    return new Way(Optional.empty(), sql(up), locks, misfits.asked(), refusals);
  }

  /** The catalogue says whether a change is right: rows have no say in it. */
  private void withoutRows() {
    prepare(List.of());
    List<String> start = ground.catalogue();
    go(up);
    if (each.isOnlySaid()) {
      assertThat(ground.catalogue()).isEqualTo(start);
    } else {
      fresh.clear();
      fresh.create(after);
      assertThat(Ground.living(ground.catalogue())).isEqualTo(Ground.living(fresh.catalogue()));
    }
    if (end.isEmpty()) {
      go(down);
      assertThat(ground.catalogue()).isEqualTo(start);
    }
  }

  private void prepare(List<String> rows) {
    ground.clear();
    ground.database().run(dialect.statements(Schema.empty(), each.base()));
    rows.forEach(ground.database()::run);
  }

  private String go(List<Statement> statements) {
    Locks locks = Locks.on(ground.database());
    new Transactions(ground.database(), locks).run(statements);
    return locks.text(statements);
  }

  private static List<String> sql(List<Statement> statements) {
    return statements.stream().map(Statement::sql).toList();
  }

  private Misfits misfits(Schema schema, List<Change> changes) {
    return new Misfits(ground.database(), schema, dialect.preconditions(schema, changes));
  }

  private List<String> named() {
    return Changes.losses(before, each.changes()).stream().map(Subject::toString).toList();
  }

  /** Whatever the questions let pass has to pass, and to come back. */
  private Rows oddRows() {
    prepare(each.rows());
    misfits(before, each.changes()).addOddRows();
    Contents contents = Contents.of(ground, before);
    Optional<String> refused = attempt(up);
    if (refused.isEmpty() && end.isPresent()) {
      refused = end;
    } else if (refused.isEmpty()) {
      String counted = misfits(after, each.inverse()).counted();
      refused = counted.isEmpty() ? attempt(down) : Optional.of("the way back: " + counted);
    }
    List<String> lost =
        refused.isEmpty() ? contents.missingFrom(Contents.of(ground, before)) : List.of();
    return new Rows(contents.rows(), lost, named(), refused);
  }

  private List<Refusal> refusals(List<List<String>> causes) {
    List<Refusal> refusals = new ArrayList<>();
    for (List<String> cause : causes) {
      prepare(each.rows());
      cause.forEach(ground.database()::run);
      refusals.add(refusal(String.join("; ", cause), misfits(before, each.changes()), up));
    }
    return refusals;
  }

  private Refusal refusalBack(String cause) {
    prepare(each.rows());
    go(up);
    ground.database().run(cause);
    return refusal(cause, misfits(after, each.inverse()), down);
  }

  private Refusal refusal(String cause, Misfits misfits, List<Statement> statements) {
    return new Refusal(cause, misfits.counted(), attempt(statements));
  }

  /** What the database says, if it refuses. */
  private Optional<String> attempt(List<Statement> statements) {
    try {
      go(statements);
      return Optional.empty();
    } catch (IllegalStateException refused) {
      return Optional.of(said(refused.getCause() == null ? refused : refused.getCause()));
    }
  }

  /** Without what is another one each time. */
  private static String said(Throwable refused) {
    return String.valueOf(refused.getMessage())
        .replaceAll("(?s)\\R.*", "")
        .replaceAll("; SQL statement:.*", "")
        .replaceAll("\\(conn=\\d+\\) ", "")
        .replaceAll("`?test\\d+`?\\.", "")
        .replaceAll("#sql-[\\w-]+", "#sql")
        .replaceAll("(PRIMARY_KEY|_INDEX)_[0-9A-F]+\\b", "$1")
        .strip();
  }

  @Override
  public String toString() {
    return each.name() + " on " + dialect.name();
  }
}
