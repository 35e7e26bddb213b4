package io.aludel.cli;

import io.aludel.change.DialectSql;
import io.aludel.migration.ColumnOption;
import io.aludel.migration.Migration;
import io.aludel.migration.Operations;
import io.aludel.migration.SequencedRevision;
import io.aludel.migration.Types;
import io.aludel.revision.Revision;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Revisions of the shop that get into trouble. */
final class ShopTroubles {

  private static final Migration NONSENSE_UP = new Sql("update nowhere set x = 1", "values (1)");
  private static final Migration NONSENSE_DOWN = new Sql("values (1)", "update nowhere set x = 1");
  private static final Migration LITTERING = new Sql("create table litter (id int)", "values (1)");
  private static final Migration ONE_WAY = new ShopMigrations.Fourth();

  private ShopTroubles() {}

  /** The draft after the second revision. */
  static Revision draft(String description, Migration migration) {
    return new Revision(
        "0003",
        List.of("0002"),
        description,
        Optional.empty(),
        Optional.empty(),
        Operations.changesOf(migration::upgrade),
        List.of());
  }

  static final Revision MANAGING = draft("manage notes", new Managing());
  static final Revision ONCE = draft("shout once", ONE_WAY);
  static final Revision STUCK = draft("get stuck", NONSENSE_DOWN);
  static final Revision LITTER = draft("litter", LITTERING);

  static final Revision NICK = draft("add nick", new Nick());

  private record Sql(String up, String down) implements Migration {
    @Override
    public void upgrade(Operations op) {
      op.sql("users", "trouble", DialectSql.any(up), DialectSql.any(down));
    }

    @Override
    public void downgrade(Operations op) {
      op.sql("users", "trouble", DialectSql.any(down), DialectSql.any(up));
    }
  }

  private static final class Managing implements Migration {
    @Override
    public void upgrade(Operations op) {
      op.manageTable("notes")
          .ownedBy("com.example.shop.Note")
          .column("id", Types.bigint(), ColumnOption.required())
          .primaryKey("pk_notes", "id");
    }

    @Override
    public void downgrade(Operations op) {
      op.unmanageTable("notes");
    }
  }

  private static final class Nick implements Migration {
    @Override
    public void upgrade(Operations op) {
      op.alterTable("users").addColumn("nick", Types.varchar(20));
    }

    @Override
    public void downgrade(Operations op) {
      op.alterTable("users").dropColumn("nick");
    }
  }

  private record Things(String table) implements Migration {
    @Override
    public void upgrade(Operations op) {
      op.createTable(table)
          .ownedBy("com.example.shop.Thing")
          .column("id", Types.bigint(), ColumnOption.required())
          .column("name", Types.varchar(20))
          .primaryKey("pk_things", "id")
          .index("ix_things", false, "name");
    }

    @Override
    public void downgrade(Operations op) {
      op.dropTable(table);
    }
  }

  /** Some of whose migrations are others. */
  private abstract static class Other extends ShopSequence {
    private final Map<String, Migration> others;

    Other(Optional<Revision> draft, Map<String, Migration> others) {
      super(2, draft);
      this.others = others;
    }

    @Override
    public Migration migration(String id) {
      return others.containsKey(id) ? others.get(id) : super.migration(id);
    }
  }

  /** The draft takes over a table that nobody has. */
  public static final class TakesOver extends Other {
    public TakesOver() {
      super(Optional.of(MANAGING), Map.of("0003", new Managing()));
    }
  }

  /** Another unit. */
  public static final class Billing extends Other {
    public Billing() {
      super(Optional.empty(), Map.of());
    }

    @Override
    public String unit() {
      return "billing";
    }
  }

  /** The draft adds a column. */
  public static final class Nicks extends Other {
    public Nicks() {
      super(Optional.of(NICK), Map.of("0003", new Nick()));
    }
  }

  /** The draft cannot be taken back. */
  public static final class NeverBack extends Other {
    public NeverBack() {
      super(Optional.of(ONCE), Map.of("0003", ONE_WAY));
    }
  }

  /** No database takes the second revision. */
  public static final class NotUp extends Other {
    public NotUp() {
      super(Optional.of(ShopSequence.revision(3)), Map.of("0002", NONSENSE_UP));
    }
  }

  /** No database takes the draft's way back. */
  public static final class NotBack extends Other {
    public NotBack() {
      super(Optional.of(STUCK), Map.of("0003", NONSENSE_DOWN));
    }
  }

  /** The draft leaves a table behind. */
  public static final class Litters extends Other {
    public Litters() {
      super(Optional.of(LITTER), Map.of("0003", LITTERING));
    }
  }

  /** The first revision needs a database schema. */
  public static final class NeedsSchema extends Other {
    public NeedsSchema() {
      super(Optional.empty(), Map.of("0001", new Things("ops.things")));
    }
  }

  /** The second revision creates a table and an index. */
  public static final class MakesThings extends Other {
    public MakesThings() {
      super(Optional.empty(), Map.of("0002", new Things("things")));
    }
  }

  /** The first revision needs a table. */
  public static final class NeedsTable extends Other {
    public NeedsTable() {
      super(Optional.empty(), Map.of("0001", new Managing()));
    }
  }

  /** The second revision drops what account of it is kept in. */
  public static final class DropsVersionTable extends Other {
    public DropsVersionTable() {
      super(Optional.empty(), Map.of("0002", new Sql("drop table aludel_revision", "values (1)")));
    }
  }

  /** The second revision ends, on PostgreSQL, the connection that it is applied over. */
  public static final class EndsItself extends Other {
    public EndsItself() {
      super(
          Optional.empty(),
          Map.of("0002", new Sql("select pg_terminate_backend(pg_backend_pid())", "values (1)")));
    }
  }

  /** The second revision ends, on PostgreSQL, the connection that holds the lock. */
  public static final class EndsLock extends Other {
    private static final String END =
        "select pg_terminate_backend(pid) from pg_locks"
            + " where locktype = 'advisory' and granted and pid <> pg_backend_pid()"
            + " and database = (select oid from pg_database where datname = current_database())";

    public EndsLock() {
      super(Optional.of(NICK), Map.of("0002", new Sql(END, "values (1)"), "0003", new Nick()));
    }
  }

  /** Two revisions after the first, of which a build knows some. */
  private abstract static class Fork extends Other {
    private final List<String> sides;

    Fork(String... sides) {
      super(Optional.empty(), Map.of("0002a", new ShopMigrations.Second(), "0002b", new Nick()));
      this.sides = List.of(sides);
    }

    @Override
    public List<String> dialects() {
      return List.of("h2", "sqlite");
    }

    @Override
    public List<SequencedRevision> revisions() {
      return Stream.concat(
              super.revisions().stream().limit(1), sides.stream().map(Fork::afterTheFirst))
          .toList();
    }

    private static SequencedRevision afterTheFirst(String id) {
      return new SequencedRevision(
          id, List.of("0001"), "side " + id, "sha256:" + id, false, false, false);
    }
  }

  /** Both sides. */
  public static final class BothSides extends Fork {
    public BothSides() {
      super("0002a", "0002b");
    }
  }

  /** The other of them, which is applied after the one. */
  public static final class OtherSide extends Fork {
    public OtherSide() {
      super("0002b");
    }
  }

  /** One of them. */
  public static final class OneSide extends Fork {
    public OneSide() {
      super("0002a");
    }
  }
}
