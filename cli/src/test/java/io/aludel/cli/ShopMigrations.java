package io.aludel.cli;

import io.aludel.change.DialectSql;
import io.aludel.migration.AlterTableOperations;
import io.aludel.migration.ColumnOption;
import io.aludel.migration.Migration;
import io.aludel.migration.Operations;
import io.aludel.migration.Types;

/** A small history, as if generated. */
final class ShopMigrations {

  private static final String SHOUT = "update users set name = upper(name)";
  private static final String WHISPER = "update users set name = trim(name)";

  private ShopMigrations() {}

  /** The first tables. */
  public static final class First implements Migration {
    @Override
    public void upgrade(Operations op) {
      op.createTable("users")
          .ownedBy("com.example.shop.User")
          .column("id", Types.bigint(), ColumnOption.required())
          .column("name", Types.varchar(100), ColumnOption.required())
          .primaryKey("pk_users", "id");
    }

    @Override
    public void downgrade(Operations op) {
      op.dropTable("users");
    }
  }

  /** A column, which existing rows get a value for, and a key. */
  public static final class Second implements Migration {
    @Override
    public void upgrade(Operations op) {
      op.alterTable("users")
          .addColumn("role", Types.varchar(20))
          .backfill("role", "it's; a user")
          .setRequired("role");
      op.alterTable("users").addUnique("uq_users_name", "name");
    }

    @Override
    public void downgrade(Operations op) {
      op.alterTable("users").dropConstraint("uq_users_name");
      op.alterTable("users").setOptional("role").dropColumn("role");
    }
  }

  /** A column that goes, and is held. */
  public static final class Third implements Migration {
    @Override
    public void upgrade(Operations op) {
      hold(op.alterTable("users"));
    }

    private static void hold(AlterTableOperations users) {
      users.setOptional("role").holdColumn("role", "zz_0003_role");
    }

    @Override
    public void downgrade(Operations op) {
      op.alterTable("users").restoreColumn("role", "zz_0003_role").setRequired("role");
    }
  }

  /** Says that it can be taken back, and cannot. */
  public static final class Forgetful implements Migration {
    @Override
    public void upgrade(Operations op) {
      op.sql("users", "shout", DialectSql.any(SHOUT), DialectSql.any(WHISPER));
    }

    @Override
    public void downgrade(Operations op) {
      op.sql("users", "shout", DialectSql.any(WHISPER), DialectSql.any(SHOUT));
    }
  }

  /** Cannot be taken back. */
  public static final class Fourth implements Migration {
    @Override
    public void upgrade(Operations op) {
      op.sqlOneWay("users", "shout", DialectSql.any(SHOUT), "nobody knows how it was written");
    }

    @Override
    public void downgrade(Operations op) {
      op.irreversible("users", "nobody knows how it was written");
    }
  }
}
