package io.aludel.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import io.aludel.diagnostic.Code;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;

/**
 * A destructive change, from the entities before to the rows after: the build fails without an
 * intent, passes with it, and the data is where the intent said.
 *
 * <p>A class of a mutable builder rather than a record, so that a case is written in the order in
 * which things happen.
 */
final class GateCase {

  /** What a query has to give. */
  private record Expected(String query, List<String> rows) {
    void check(TestDatabase database, String when) {
      assertThat(database.query(query)).as(when + ": " + query).isEqualTo(rows);
    }
  }

  /** A row that refuses the upgrade, and what makes it fit. */
  private record Refusal(String row, String cure, List<String> parts) {}

  private final String name;
  private final Map<String, String> before = new LinkedHashMap<>();
  private final List<String> rows = new ArrayList<>();
  private final Map<String, Optional<String>> after = new LinkedHashMap<>();
  private Code code;
  private String[] parts = {};
  private final Map<String, String> agreed = new LinkedHashMap<>();
  private String[] recording;
  private Refusal refusal;
  private final List<String> losses = new ArrayList<>();
  private final List<Expected> up = new ArrayList<>();
  private final List<String> meanwhile = new ArrayList<>();
  private final List<Expected> down = new ArrayList<>();
  private final List<String> downLosses = new ArrayList<>();
  private String[] stop;

  private GateCase(String name) {
    this.name = name;
  }

  static GateCase of(String name) {
    return new GateCase(name);
  }

  /** An entity as it is recorded and applied. */
  GateCase before(EntitySource entity) {
    before.put(entity.name(), entity.text());
    return this;
  }

  /** A source file as it is recorded and applied. */
  GateCase before(String file, String text) {
    before.put(file, text);
    return this;
  }

  /** Rows that are there before the change. */
  GateCase rows(String... statements) {
    rows.addAll(List.of(statements));
    return this;
  }

  /** The entity as somebody edits it without a word to Aludel. */
  GateCase after(EntitySource entity) {
    after.put(entity.name(), Optional.of(entity.text()));
    return this;
  }

  /** A source file as somebody edits it without a word to Aludel. */
  GateCase after(String file, String text) {
    after.put(file, Optional.of(text));
    return this;
  }

  /** The entity whose source is deleted. */
  GateCase deleted(String entity) {
    after.put(entity, Optional.empty());
    return this;
  }

  /** What the build says. */
  GateCase failsWith(Code expected, String... text) {
    code = expected;
    parts = text;
    return this;
  }

  /** The entity with the intent. */
  GateCase agreed(EntitySource entity) {
    return agreed(entity.name(), entity.text());
  }

  GateCase agreed(String file, String text) {
    agreed.put(file, text);
    return this;
  }

  /** The agreement is given while recording, by these arguments. */
  GateCase agreedByRecord(String... arguments) {
    recording = arguments;
    return this;
  }

  /** With this row the upgrade is refused before anything happens; then it is cured. */
  GateCase refusedBy(String row, String cure, String... text) {
    refusal = new Refusal(row, cure, List.of(text));
    return this;
  }

  /** The upgrade loses this, and has to be told so. */
  GateCase losing(String object) {
    losses.add(object);
    return this;
  }

  /** What is there after the upgrade. */
  GateCase up(String query, String... expected) {
    up.add(new Expected(query, List.of(expected)));
    return this;
  }

  /** What the new version writes. */
  GateCase meanwhile(String... statements) {
    meanwhile.addAll(List.of(statements));
    return this;
  }

  /** The downgrade loses this, and has to be told so. */
  GateCase losingOnTheWayDown(String object) {
    downLosses.add(object);
    return this;
  }

  /** What is there after the downgrade. */
  GateCase down(String query, String... expected) {
    down.add(new Expected(query, List.of(expected)));
    return this;
  }

  /** There is no way back, and the message says why. */
  GateCase downStops(String... text) {
    stop = text;
    return this;
  }

  /** Goes the whole way on one kind of database. */
  void run(TestDatabase.Kind kind) {
    try (TestProject project = TestProject.on(kind)) {
      before.forEach(project::source);
      project.record();
      project.upgrade("head");
      TestDatabase database = project.database();
      rows.forEach(database::execute);
      SortedSet<String> catalogue = database.everything();
      after.forEach(
          (entity, text) ->
              text.ifPresentOrElse(
                  edited -> project.source(entity, edited), () -> project.deleteSource(entity)));
      project.compile().failsWith(code, parts);
      assertThat(project.hasDraft()).as("a draft beside the error").isTrue();
      agree(project);
      refuse(project);
      step(project, "upgrade", "head", losses);
      up.forEach(each -> each.check(database, "after the upgrade"));
      meanwhile.forEach(database::execute);
      goBack(project, catalogue);
    }
  }

  private void agree(TestProject project) {
    if (recording != null) {
      project.aludel(recording).isDone();
      project.compile().passes();
    } else {
      agreed.forEach(project::source);
      project.compile().passes();
      assertThat(project.hasDraft()).as("a draft beside the agreement").isTrue();
      project.record();
    }
  }

  private void refuse(TestProject project) {
    if (refusal == null) {
      return;
    }
    TestDatabase database = project.database();
    database.execute(refusal.row());
    SortedSet<String> untouched = database.everything();
    project.aludel("upgrade", "head", "--yes").fails(1, refusal.parts().toArray(String[]::new));
    assertThat(database.everything()).containsExactlyElementsOf(untouched);
    database.execute(refusal.cure());
  }

  /** A step that loses something is refused until each loss is named. */
  private static void step(
      TestProject project, String command, String target, List<String> losses) {
    if (!losses.isEmpty()) {
      SortedSet<String> untouched = project.database().everything();
      String[] named = losses.stream().map(each -> "--allow-loss " + each).toArray(String[]::new);
      project.aludel(command, target, "--yes").fails(1, named);
      assertThat(project.database().everything()).containsExactlyElementsOf(untouched);
    }
    String[] allowed = losses.toArray(String[]::new);
    if (command.equals("upgrade")) {
      project.upgrade(target, allowed);
    } else {
      project.downgrade(target, allowed);
    }
  }

  private void goBack(TestProject project, SortedSet<String> catalogue) {
    TestDatabase database = project.database();
    if (stop != null) {
      SortedSet<String> untouched = database.everything();
      project.aludel("downgrade", "-1", "--yes").fails(1, stop);
      assertThat(database.everything()).containsExactlyElementsOf(untouched);
      return;
    }
    step(project, "downgrade", "-1", downLosses);
    down.forEach(each -> each.check(database, "after the downgrade"));
    assertThat(database.everything())
        .as("the catalogue after the downgrade")
        .containsExactlyElementsOf(catalogue);
    project.upgrade("head", losses.toArray(String[]::new));
  }

  @Override
  public String toString() {
    return name;
  }
}
