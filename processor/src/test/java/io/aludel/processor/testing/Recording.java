package io.aludel.processor.testing;

import io.aludel.history.DraftFile;
import io.aludel.history.Recorder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/** Records drafts as the command line does. */
final class Recording {

  private static final LocalDate DATE = LocalDate.of(2026, 11, 21);

  private Recording() {}

  static void record(Path root, String description) {
    Path draft = root.resolve("target/classes/META-INF/aludel/default/" + DraftFile.NAME);
    try {
      new Recorder(root.resolve("src/main/migrations"))
          .record(
              DraftFile.parse(Files.readString(draft)),
              Optional.of(description),
              Optional.empty(),
              DATE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
