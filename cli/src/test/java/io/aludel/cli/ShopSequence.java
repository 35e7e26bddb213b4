package io.aludel.cli;

import io.aludel.change.ColumnAttributeChange;
import io.aludel.history.Checksum;
import io.aludel.migration.Migration;
import io.aludel.migration.MigrationSequence;
import io.aludel.migration.Operations;
import io.aludel.migration.SequencedRevision;
import io.aludel.revision.Revision;
import io.aludel.revision.RevisionName;
import io.aludel.schema.Name;
import io.aludel.schema.ObjectName;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The first revisions of the shop, and perhaps the next one as a draft. */
public abstract class ShopSequence implements MigrationSequence {

  private static final List<Migration> MIGRATIONS =
      List.of(
          new ShopMigrations.First(),
          new ShopMigrations.Second(),
          new ShopMigrations.Third(),
          new ShopMigrations.Fourth());

  private final int recorded;
  private final Optional<Revision> draft;

  ShopSequence(int recorded, Optional<Revision> draft) {
    this.recorded = recorded;
    this.draft = draft;
  }

  /** One revision is recorded, the second is a draft. */
  public static final class OneAndDraft extends ShopSequence {
    public OneAndDraft() {
      super(1, Optional.of(revision(2)));
    }
  }

  /** Two revisions are recorded. */
  public static final class Two extends ShopSequence {
    public Two() {
      super(2, Optional.empty());
    }
  }

  /** Two revisions are recorded, the third is a draft. */
  public static final class TwoAndDraft extends ShopSequence {
    public TwoAndDraft() {
      super(2, Optional.of(revision(3)));
    }
  }

  /** Two revisions are recorded; the draft only lifts a constraint. */
  public static final class TwoAndOptional extends ShopSequence {
    public TwoAndOptional() {
      super(2, Optional.of(OPTIONAL));
    }
  }

  /** Two revisions are recorded; the draft does not come back. */
  public static final class TwoAndForgetful extends ShopSequence {
    public TwoAndForgetful() {
      super(2, Optional.of(FORGETFUL));
    }

    @Override
    public Migration migration(String id) {
      return id.equals(FORGETFUL.id()) ? new ShopMigrations.Forgetful() : super.migration(id);
    }
  }

  /** Two revisions are recorded, for PostgreSQL alone. */
  public static final class OnPostgres extends ShopSequence {
    public OnPostgres() {
      super(2, Optional.empty());
    }

    @Override
    public List<String> dialects() {
      return List.of("postgresql");
    }
  }

  /** Three revisions are recorded. */
  public static final class Three extends ShopSequence {
    public Three() {
      super(3, Optional.empty());
    }
  }

  /** Four revisions are recorded. */
  public static final class Four extends ShopSequence {
    public Four() {
      super(4, Optional.empty());
    }
  }

  /** A draft after the second revision that puts nothing aside. */
  static final Revision OPTIONAL =
      new Revision(
          id(3),
          List.of(id(2)),
          "make role optional",
          Optional.empty(),
          Optional.empty(),
          List.of(new ColumnAttributeChange.SetOptional(ObjectName.of("users"), Name.of("role"))),
          List.of());

  /** A draft after the second revision that does not give back what it changes. */
  static final Revision FORGETFUL =
      new Revision(
          id(3),
          List.of(id(2)),
          "shout",
          Optional.empty(),
          Optional.empty(),
          Operations.changesOf(new ShopMigrations.Forgetful()::upgrade),
          List.of());

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
    return Stream.concat(
            IntStream.rangeClosed(1, recorded).mapToObj(ShopSequence::revision), draft.stream())
        .map(this::sequenced)
        .toList();
  }

  private SequencedRevision sequenced(Revision revision) {
    return new SequencedRevision(
        revision.id(),
        revision.parents(),
        revision.description(),
        Checksum.of(revision),
        draft.filter(revision::equals).isPresent(),
        false,
        false);
  }

  @Override
  public Migration migration(String id) {
    return MIGRATIONS.get(Integer.parseInt(id) - 1);
  }
}
