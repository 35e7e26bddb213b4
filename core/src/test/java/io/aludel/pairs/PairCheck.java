package io.aludel.pairs;

import io.aludel.change.Change;
import io.aludel.change.Changes;
import io.aludel.change.Subject;
import io.aludel.dialect.Dialect;
import io.aludel.dialect.Precondition;
import io.aludel.dialect.Statement;
import io.aludel.diff.Comparison;
import io.aludel.diff.Draft;
import io.aludel.diff.Finding;
import io.aludel.diff.Intent;
import io.aludel.hazard.Rule;
import io.aludel.schema.Column;
import io.aludel.schema.Name;
import io.aludel.schema.ObjectName;
import io.aludel.schema.Schema;
import io.aludel.schema.SchemaException;
import io.aludel.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Leads a database from one schema of a pair to the other, back, and there again. */
final class PairCheck {

  /** What came of it. */
  enum Outcome {
    /** The way was gone. */
    DONE,
    /** On SQLite, a table was built anew on it. */
    REBUILT,
    /** The rows did not fit, and the questions told. */
    REFUSED_BY_ROWS
  }

  private final Pair pair;
  private final Dialect dialect;
  private final Ground ground;
  private final Ground fresh;
  private String leg = "draft";

  PairCheck(Pair pair, Dialect dialect, Ground ground, Ground fresh) {
    this.pair = pair;
    this.dialect = dialect;
    this.ground = ground;
    this.fresh = fresh;
  }

  /**
   * @throws SchemaException if the dialect says that something cannot be
   * @throws PairFailure if anything else is wrong
   */
  Outcome run() {
    try {
      return go();
    } catch (PairFailure failure) {
      throw failure;
    } catch (RuntimeException e) {
      if (e instanceof SchemaException && leg.equals("statements")) {
        throw e;
      }
      throw new PairFailure(leg, String.valueOf(e.getMessage()), e);
    }
  }

  private Outcome go() {
    Draft draft = agreed(pair);
    List<Change> changes = draft.changes();
    expect(draft.findings().stream().map(Finding::toString).toList(), List.of());
    Schema reached = Changes.apply(pair.base(), changes);
    List<Change> back = Changes.invert(pair.base(), changes);
    if (Shape.isReached(pair)) {
      expect(Shape.of(reached), Shape.of(pair.target()));
    }
    leg = "repeated draft";
    expect(repeated(reached).stream().map(Change::toString).toList(), List.of());
    leg = "statements";
    List<Statement> up = dialect.statements(pair.base(), changes);
    List<Statement> down = dialect.statements(reached, back);
    leg = "creation";
    ground.clear();
    ground.create(pair.base());
    ground.fill(pair);
    List<String> catalogue = ground.catalogue();
    Map<ObjectName, List<String>> rows = rows();
    leg = "questions";
    long refusing = count(dialect.preconditions(pair.base(), changes), pair.spoiled());
    if (pair.spoiled()) {
      expect(List.of(refusing > 0), List.of(true));
      expect(ground.catalogue(), catalogue);
      expect(rows(), rows);
      return Outcome.REFUSED_BY_ROWS;
    }
    leg = "up";
    ground.database().run(up);
    List<String> changed = ground.catalogue();
    fresh.clear();
    fresh.create(reached);
    expect(Ground.living(changed), Ground.living(fresh.catalogue()));
    expect(ground.orphans(reached), List.of());
    leg = "values";
    compareValues();
    leg = "questions back";
    count(dialect.preconditions(reached, back), false);
    leg = "down";
    ground.database().run(down);
    expect(ground.catalogue(), catalogue);
    expect(ground.orphans(pair.base()), List.of());
    leg = "rows";
    expect(rows(), rows);
    leg = "up again";
    ground.database().run(up);
    expect(ground.catalogue(), changed);
    return up.stream().anyMatch(each -> each.kind() == Statement.Kind.RESTORE)
        ? Outcome.REBUILT
        : Outcome.DONE;
  }

  /** The draft once everything that it asks for is agreed to. */
  static Draft agreed(Pair pair) {
    List<Intent> intents = new ArrayList<>(pair.intents());
    for (Finding finding : draft(pair, intents).findings()) {
      if (finding instanceof Finding.Unanswered unanswered
          && unanswered.hazard().rule() != Rule.TYPE_INCOMPATIBLE) {
        intents.add(
            new Intent.Accept(unanswered.hazard().rule(), unanswered.hazard().subject(), "agreed"));
      }
    }
    return draft(pair, intents);
  }

  private static Draft draft(Pair pair, List<Intent> intents) {
    return new Comparison(List.of(), pair.base(), pair.target(), Schema.empty(), intents, "0002")
        .draft();
  }

  /** What a draft after the draft says: nothing is left to be done. */
  private List<Change> repeated(Schema reached) {
    return new Comparison(List.of(), reached, pair.target(), Schema.empty(), List.of(), "0003")
        .draft()
        .changes();
  }

  private long count(List<Precondition> preconditions, boolean maySay) {
    long refusing = 0;
    for (Precondition each : preconditions) {
      long count = Long.parseLong(ground.database().query(each.countSql()).get(0));
      List<String> found = ground.database().query(each.findSql());
      if (!maySay) {
        expect(
            List.of(each.subject() + ": " + count + " " + each.problem() + found),
            List.of(each.subject() + ": 0 " + each.problem() + "[]"));
      }
      expect(List.of(found.isEmpty()), List.of(count == 0));
      refusing += count;
    }
    return refusing;
  }

  /** The values that nobody agreed to lose, table by table. */
  private Map<ObjectName, List<String>> rows() {
    Map<ObjectName, List<String>> rows = new TreeMap<>();
    for (Table table : pair.base().tables()) {
      rows.put(table.name(), ground.rows(table.name(), kept(table)));
    }
    return rows;
  }

  private List<Name> kept(Table table) {
    return table.columns().stream()
        .map(Column::name)
        .filter(each -> !pair.lost().contains(Subject.of(table.name(), each)))
        .filter(each -> !pair.filled().contains(Subject.of(table.name(), each)))
        .filter(each -> !isComputedFromChanged(table, each))
        .sorted()
        .toList();
  }

  private boolean isComputedFromChanged(Table table, Name column) {
    return table.column(column).flatMap(Column::generatedAs).stream()
        .flatMap(computation -> sources(table, computation.sql()))
        .map(source -> Subject.of(table.name(), source))
        .anyMatch(source -> pair.lost().contains(source) || pair.filled().contains(source));
  }

  private static Stream<Name> sources(Table table, String sql) {
    return table.columns().stream().map(Column::name).filter(each -> each.isIn(sql));
  }

  /** What keeps its type keeps its values, by whatever name. */
  private void compareValues() {
    for (Table table : pair.base().tables()) {
      List<Name> before = new ArrayList<>();
      List<Name> after = new ArrayList<>();
      Optional<ObjectName> name = Optional.empty();
      for (Name column : kept(table)) {
        Optional<Subject> now = pair.trace().target(Subject.of(table.name(), column));
        if (now.isPresent() && isSame(table.column(column).orElseThrow(), now.get())) {
          before.add(column);
          after.add(now.get().column().orElseThrow());
          name = Optional.of(now.get().object());
        }
      }
      if (name.isPresent()) {
        fresh.clear();
        fresh.create(pair.base());
        fresh.fill(pair);
        expect(ground.rows(name.get(), after), fresh.rows(table.name(), before));
      }
    }
  }

  private boolean isSame(Column before, Subject now) {
    Column after = pair.target().requireColumn(now.object(), now.column().orElseThrow());
    return before.type().equals(after.type())
        && before.generatedAs().isEmpty()
        && after.generatedAs().isEmpty();
  }

  private void expect(Map<ObjectName, List<String>> actual, Map<ObjectName, List<String>> wanted) {
    wanted.forEach((table, rows) -> expect(actual.get(table), rows));
  }

  private <T> void expect(List<T> actual, List<T> wanted) {
    if (!actual.equals(wanted)) {
      List<T> more = new ArrayList<>(actual);
      wanted.forEach(more::remove);
      List<T> less = new ArrayList<>(wanted);
      actual.forEach(less::remove);
      throw new PairFailure(leg, "too much: " + lines(more) + "\nmissing: " + lines(less), null);
    }
  }

  private static String lines(List<?> list) {
    Supplier<String> none = () -> "nothing";
    return list.stream().map(each -> "\n  " + each).reduce(String::concat).orElseGet(none);
  }
}
