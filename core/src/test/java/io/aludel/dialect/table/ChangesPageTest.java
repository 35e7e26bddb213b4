package io.aludel.dialect.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.aludel.change.Change;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The docs say of each kind of change what the databases do. */
class ChangesPageTest {

  private static final Path PAGE = Path.of("../docs/changes.md");
  private static final Path GENERATED = Path.of("target/changes.md");

  @Test
  void committedPageIsTheGeneratedOne() throws IOException {
    String text = ChangesPage.text();
    Files.createDirectories(GENERATED.getParent());
    Files.writeString(GENERATED, text);
    assertThat(PAGE)
        .as("to bring it up to date: cp core/target/changes.md docs/changes.md")
        .content()
        .isEqualTo(text);
  }

  @Test
  void everyKindIsShown() throws IOException {
    assertThat(ChangesPage.kinds()).containsAll(TableOfChangesTest.kinds(Change.class).toList());
  }
}
