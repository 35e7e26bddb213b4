package io.aludel.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The statements of every change, to be read. {@code -Daludel.golden=write} writes them anew; what
 * shape comes out may not change within a format of the history.
 */
class ChangeGoldenTest {

  @ParameterizedTest
  @ValueSource(strings = {"h2", "mariadb", "postgresql", "sqlite"})
  void saysEachChange(String dialect) throws IOException {
    Path golden = Path.of("src/test/resources/io/aludel/dialect/changes." + dialect + ".sql");
    String said = said(Dialects.named(dialect));
    if ("write".equals(System.getProperty("aludel.golden"))) {
      Files.writeString(golden, said);
    }
    assertThat(said).isEqualTo(Files.readString(golden));
  }

  private static String said(Dialect dialect) {
    StringBuilder text = new StringBuilder();
    for (ChangeCase each : ChangeCases.of(dialect.name())) {
      text.append("-- ").append(each).append('\n');
      Optional<String> refusal = each.refusal(dialect.name());
      if (refusal.isPresent()) {
        text.append("-- refused: ").append(refusal.get()).append("\n\n");
        continue;
      }
      append(text, dialect, dialect.statements(each.before(), each.changes()));
      if (each.hasWayBack()) {
        text.append("-- and back\n");
        append(text, dialect, dialect.statements(each.after(), each.inverse()));
      }
      text.append('\n');
    }
    return text.toString();
  }

  private static void append(StringBuilder text, Dialect dialect, List<Statement> statements) {
    for (Statement statement : statements) {
      text.append(statement.sql()).append(';');
      if (!dialect.hasTransactionalDdl()) {
        text.append(" -- ").append(statement.completion().text().replace('\n', ' '));
      }
      text.append('\n');
    }
  }
}
