package io.aludel.runtime;

import io.aludel.migration.Migration;
import io.aludel.migration.MigrationSequence;
import io.aludel.migration.Operations;
import io.aludel.migration.SequencedRevision;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** A sequence written by hand; immutable. Counts how often migrations are asked for. */
final class TestSequence implements MigrationSequence {

  private record Entry(
      SequencedRevision revision, Consumer<Operations> up, Consumer<Operations> down) {}

  private final Map<String, Entry> entries;
  private final List<String> dialects;
  private String versionTable = "aludel_revision";
  int migrationsLoaded;

  private TestSequence(Map<String, Entry> entries, List<String> dialects) {
    this.entries = entries;
    this.dialects = dialects;
  }

  static TestSequence empty() {
    return new TestSequence(
        new LinkedHashMap<>(), List.of("h2", "mariadb", "postgresql", "sqlite"));
  }

  TestSequence inVersionTable(String other) {
    versionTable = other;
    return this;
  }

  TestSequence forDialects(String... others) {
    return new TestSequence(entries, List.of(others));
  }

  /** This sequence and one more revision, which follows the last one. */
  TestSequence then(
      String id, String description, Consumer<Operations> up, Consumer<Operations> down) {
    return with(id, description, "sha256:" + id, false, up, down);
  }

  TestSequence thenDraft(
      String id,
      String description,
      String checksum,
      Consumer<Operations> up,
      Consumer<Operations> down) {
    return with(id, description, checksum, true, up, down);
  }

  TestSequence with(
      String id,
      String description,
      String checksum,
      boolean draft,
      Consumer<Operations> up,
      Consumer<Operations> down) {
    List<String> ids = new ArrayList<>(entries.keySet());
    ids.remove(id);
    List<String> parents = ids.isEmpty() ? List.of() : List.of(ids.get(ids.size() - 1));
    return with(
        new SequencedRevision(id, parents, description, checksum, draft, false, false), up, down);
  }

  /** This sequence and one more revision, which follows those that are named. */
  TestSequence after(
      List<String> parents,
      String id,
      String description,
      Consumer<Operations> up,
      Consumer<Operations> down) {
    return with(
        new SequencedRevision(id, parents, description, "sha256:" + id, false, false, false),
        up,
        down);
  }

  private TestSequence with(
      SequencedRevision revision, Consumer<Operations> up, Consumer<Operations> down) {
    Map<String, Entry> more = new LinkedHashMap<>(entries);
    more.put(revision.id(), new Entry(revision, up, down));
    return new TestSequence(more, dialects);
  }

  /** The first revisions alone: what an older build knows. */
  TestSequence first(int count) {
    Map<String, Entry> fewer = new LinkedHashMap<>();
    entries.entrySet().stream()
        .limit(count)
        .forEach(entry -> fewer.put(entry.getKey(), entry.getValue()));
    return new TestSequence(fewer, dialects);
  }

  @Override
  public String unit() {
    return "default";
  }

  @Override
  public List<String> dialects() {
    return dialects;
  }

  @Override
  public String versionTable() {
    return versionTable;
  }

  @Override
  public List<SequencedRevision> revisions() {
    return entries.values().stream().map(Entry::revision).toList();
  }

  @Override
  public Migration migration(String id) {
    migrationsLoaded++;
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
