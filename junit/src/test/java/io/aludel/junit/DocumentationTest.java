package io.aludel.junit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The sample of the documentation is a test of this module, word by word. */
class DocumentationTest {

  @Test
  void theSampleIsATestThatRuns() throws IOException {
    String page = Files.readString(Path.of("../docs/testing.md"));
    Matcher sample = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL).matcher(page);

    assertThat(sample.find()).isTrue();
    assertThat(sample.group(1))
        .isEqualTo(
            Files.readString(Path.of("src/test/java/com/example/shop/ChannelMigrationTest.java")));
    assertThat(sample.find()).isFalse();
  }
}
