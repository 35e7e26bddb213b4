package io.aludel.cli;

import io.aludel.history.Checksum;
import io.aludel.migration.Migration;
import io.aludel.migration.MigrationSequence;
import io.aludel.migration.Operations;
import io.aludel.migration.SequencedRevision;
import io.aludel.revision.Revision;
import io.aludel.revision.RevisionName;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** The first revisions of the shop, and perhaps the next one as a draft. */
public abstract class ShopSequence implements MigrationSequence {

  private static final List<Migration> MIGRATIONS =
      List.of(
          new ShopMigrations.First(),
          new ShopMigrations.Second(),
          new ShopMigrations.Third(),
          new ShopMigrations.Fourth());

  private final int recorded;
  private final boolean withDraft;

  private ShopSequence(int recorded, boolean withDraft) {
    this.recorded = recorded;
    this.withDraft = withDraft;
  }

  /** Two revisions are recorded. */
  public static final class Two extends ShopSequence {
    public Two() {
      super(2, false);
    }
  }

  /** Two revisions are recorded, the third is a draft. */
  public static final class TwoAndDraft extends ShopSequence {
    public TwoAndDraft() {
      super(2, true);
    }
  }

  /** Three revisions are recorded. */
  public static final class Three extends ShopSequence {
    public Three() {
      super(3, false);
    }
  }

  /** Four revisions are recorded. */
  public static final class Four extends ShopSequence {
    public Four() {
      super(4, false);
    }
  }

  static String id(int number) {
    return String.format(Locale.ROOT, "%04d", number);
  }

  /** One of the shop's revisions, counted from 1. */
  static Revision revision(int number) {
    Migration migration = MIGRATIONS.get(number - 1);
    var changes = Operations.changesOf(migration::upgrade);
    return new Revision(
        id(number),
        number == 1 ? List.of() : List.of(id(number - 1)),
        RevisionName.of(changes).description(),
        Optional.empty(),
        Optional.of(LocalDate.of(2026, 11, number)),
        changes,
        List.of());
  }

  @Override
  public String unit() {
    return "default";
  }

  @Override
  public List<String> dialects() {
    return List.of("h2", "postgresql");
  }

  @Override
  public String versionTable() {
    return "aludel_revision";
  }

  @Override
  public List<SequencedRevision> revisions() {
    return IntStream.rangeClosed(1, recorded + (withDraft ? 1 : 0))
        .mapToObj(this::sequenced)
        .toList();
  }

  private SequencedRevision sequenced(int number) {
    Revision revision = revision(number);
    return new SequencedRevision(
        revision.id(),
        revision.parents(),
        revision.description(),
        Checksum.of(revision),
        number > recorded,
        false,
        false);
  }

  @Override
  public Migration migration(String id) {
    return MIGRATIONS.get(Integer.parseInt(id) - 1);
  }
}
