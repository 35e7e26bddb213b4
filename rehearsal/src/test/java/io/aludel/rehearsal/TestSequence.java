package io.aludel.rehearsal;

import io.aludel.migration.Migration;
import io.aludel.migration.MigrationSequence;
import io.aludel.migration.Operations;
import io.aludel.migration.SequencedRevision;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** A sequence written by hand; immutable. */
final class TestSequence implements MigrationSequence {

  private record Entry(
      SequencedRevision revision, Consumer<Operations> up, Consumer<Operations> down) {}

  private final Map<String, Entry> entries;

  private TestSequence(Map<String, Entry> entries) {
    this.entries = entries;
  }

  static TestSequence empty() {
    return new TestSequence(new LinkedHashMap<>());
  }

  /** This sequence and one more revision, which follows the last one. */
  TestSequence then(String description, Consumer<Operations> up, Consumer<Operations> down) {
    List<String> ids = new ArrayList<>(entries.keySet());
    return after(
        ids.isEmpty() ? List.of() : List.of(ids.get(ids.size() - 1)), description, false, up, down);
  }

  TestSequence thenDraft(String description, Consumer<Operations> up, Consumer<Operations> down) {
    List<String> ids = new ArrayList<>(entries.keySet());
    return after(List.of(ids.get(ids.size() - 1)), description, true, up, down);
  }

  /** This sequence and one more revision, which follows those that are named. */
  TestSequence after(
      List<String> parents,
      String description,
      boolean draft,
      Consumer<Operations> up,
      Consumer<Operations> down) {
    String id = String.format("%04d", entries.size() + 1);
    Map<String, Entry> more = new LinkedHashMap<>(entries);
    more.put(
        id,
        new Entry(
            new SequencedRevision(id, parents, description, "sha256:" + id, draft, false, false),
            up,
            down));
    return new TestSequence(more);
  }

  @Override
  public String unit() {
    return "default";
  }

  @Override
  public List<String> dialects() {
    return List.of("h2", "mariadb", "postgresql", "sqlite");
  }

  @Override
  public String versionTable() {
    return "aludel_revision";
  }

  @Override
  public List<SequencedRevision> revisions() {
    return entries.values().stream().map(Entry::revision).toList();
  }

  @Override
  public Migration migration(String id) {
    Entry entry = entries.get(id);
    return new Migration() {
      @Override
      public void upgrade(Operations op) {
        entry.up().accept(op);
      }

      @Override
      public void downgrade(Operations op) {
        entry.down().accept(op);
      }
    };
  }
}
