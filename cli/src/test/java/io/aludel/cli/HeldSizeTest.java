package io.aludel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.aludel.change.Subject;
import io.aludel.dialect.Dialects;
import io.aludel.revision.HeldObject;
import io.aludel.revision.HeldObject.Kind;
import io.aludel.schema.Name;
import io.aludel.schema.ObjectName;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How much is held is asked of each kind of database in its own way. */
class HeldSizeTest {

  private static final Subject TABLE = Subject.of(ObjectName.of("zz_0003_users"));
  private static final Subject COLUMN =
      Subject.of(ObjectName.of("zz_0003_users"), Name.of("zz_0002_role"));

  @TempDir Path folder;

  private String url(String dialect) {
    return switch (dialect) {
      case "h2" -> "jdbc:h2:mem:held";
      case "sqlite" -> "jdbc:sqlite:" + folder.resolve("held.db");
      case "mariadb" -> Databases.mariadb() + "?user=root";
      default -> Databases.postgres() + "?user=postgres";
    };
  }

  @ParameterizedTest
  @ValueSource(strings = {"h2", "mariadb", "postgresql", "sqlite"})
  void tablesHaveBytesOrRowsAndColumnsHaveValues(String dialect) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url(dialect));
        var statement = connection.createStatement()) {
      statement.execute("create table zz_0003_users (id integer, zz_0002_role varchar(20))");
      statement.execute("insert into zz_0003_users values (1, 'boss'), (2, null)");

      HeldSize table = size(connection, dialect, TABLE, Kind.TABLE);
      HeldSize column = size(connection, dialect, COLUMN, Kind.COLUMN);

      assertThat(column.toString()).isEqualTo("1 value");
      if (dialect.equals("postgresql") || dialect.equals("mariadb")) {
        assertThat(table.unit()).isEqualTo("bytes");
        assertThat(table.amount()).isGreaterThanOrEqualTo(8192);
      } else {
        assertThat(table.toString()).isEqualTo("2 rows");
      }
    }
  }

  private static HeldSize size(Connection connection, String dialect, Subject held, Kind kind)
      throws SQLException {
    HeldObject object = new HeldObject("0003", held, held, kind);
    return HeldSize.of(connection, Dialects.named(dialect), object).orElseThrow();
  }
}
