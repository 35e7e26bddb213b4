package io.aludel.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The docs say of each mapping annotation what the processor does, and the corpus shows it. */
class MappingPageTest {

  private static final Path PAGE = Path.of("../docs/mapping.md");
  private static final Path GENERATED = Path.of("target/mapping.md");

  private final MappingPage page = new MappingPage(Corpus.models().toList());

  @Test
  void committedPageIsTheGeneratedOne() throws IOException {
    Files.createDirectories(GENERATED.getParent());
    Files.writeString(GENERATED, page.text());
    assertThat(PAGE)
        .as("to bring it up to date: cp fidelity/target/mapping.md docs/mapping.md")
        .content()
        .isEqualTo(page.text());
  }

  /** But for what depends on classes of the user's own. */
  @Test
  void whatIsSupportedIsShown() {
    assertThat(page.unshown())
        .as("no folder of the corpus carries them")
        .isSubsetOf("org.hibernate.annotations.JavaType");
  }

  @Test
  void whatIsReadIsWritten() {
    assertThat(page.unwritten()).as("no folder of the corpus writes them").isEmpty();
  }
}
