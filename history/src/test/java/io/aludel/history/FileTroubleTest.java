package io.aludel.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileTroubleTest {

  @TempDir Path folder;

  /** What came of reading a file. */
  private static String reading(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException trouble) {
      return FileTrouble.reason(file, trouble);
    }
  }

  @Test
  void saysWhyAFileCannotBeRead() throws IOException {
    Path file = folder.resolve("a.txt");
    assertThat(reading(file)).isEqualTo("a.txt is not there.");
    Files.write(file, "\u00e9".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(reading(file)).isEqualTo("a.txt is not UTF-8. Save it in that encoding.");
    assertThat(reading(file.resolve("b.txt")))
        .isEqualTo(
            "a.txt is a file, and would have to be a folder. Move it away, or name another.");
    Files.delete(file);
    Files.createDirectory(file);
    assertThat(reading(file)).isEqualTo("a.txt is a folder. Move it away.");
  }

  @Test
  void saysWhatOnlyTheSystemKnows() {
    Path file = folder.resolve("a.txt");
    assertThat(FileTrouble.reason(file, new AccessDeniedException(file.toString())))
        .isEqualTo(
            "whoever runs this has no right to a.txt. Change its rights, or those of its folder.");
    IOException full = new FileSystemException(file.toString(), null, "No space left on device");
    assertThat(FileTrouble.reason(file, full)).isEqualTo("No space left on device.");
    assertThat(FileTrouble.reason(file, new IOException("Stale file handle")))
        .isEqualTo("Stale file handle.");
  }

  @Test
  void knowsTheFileWhereItIsNamed() {
    assertThat(FileTrouble.file(new AccessDeniedException("a.txt"))).contains(Path.of("a.txt"));
    assertThat(FileTrouble.file(new MalformedInputException(1))).isEmpty();
  }
}
