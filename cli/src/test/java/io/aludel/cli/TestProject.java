package io.aludel.cli;

import io.aludel.diff.Finding.Unanswered;
import io.aludel.history.Checksum;
import io.aludel.history.DraftFile;
import io.aludel.history.History;
import io.aludel.history.Manifest;
import io.aludel.history.Recorder;
import io.aludel.history.Settings;
import io.aludel.migration.MigrationSequence;
import io.aludel.migration.SequencedRevision;
import io.aludel.revision.Revision;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A project as a developer and a compiler would leave it. */
record TestProject(Path folder) {

  /** A Maven project whose history has begun. */
  static TestProject in(Path folder) {
    TestProject project = new TestProject(folder);
    project.write("pom.xml", "<project/>");
    new Recorder(project.history()).init(Settings.of("com.example.shop.migrations"));
    return project;
  }

  Path history() {
    return folder.resolve("src/main/migrations");
  }

  Path classes() {
    return folder.resolve("target/classes");
  }

  Cli cli() {
    return Cli.in(folder);
  }

  /** A database file beside the project. */
  String h2() {
    return "jdbc:h2:" + folder.resolve("shop").toString().replace('\\', '/');
  }

  void write(String file, String text) {
    try {
      Path path = folder.resolve(file);
      Files.createDirectories(path.getParent());
      Files.writeString(path, text);
    } catch (IOException error) {
      throw new UncheckedIOException(error);
    }
  }

  /** Records the first revisions of the shop. */
  TestProject recorded(int count) {
    for (int number = 1; number <= count; number++) {
      Revision revision = ShopSequence.revision(number);
      new Recorder(history())
          .record(
              new DraftFile(revision, List.of(), List.of()),
              Optional.empty(),
              Optional.empty(),
              revision.recorded().orElseThrow());
    }
    return this;
  }

  /** Builds it: no draft. */
  TestProject built(Class<? extends MigrationSequence> sequence) {
    return built(sequence, Optional.empty());
  }

  /** Builds it, with a draft of which everything was compiled. */
  TestProject builtWithDraft(Class<? extends MigrationSequence> sequence, Revision draft) {
    return built(
        sequence, Optional.of(new DraftFile(draft, List.of(), List.of(sequence.getName()))));
  }

  /** Builds it as far as the gate lets it. */
  TestProject stoppedByGate(Revision draft, Unanswered... questions) {
    return built(
        ShopSequence.Two.class,
        Optional.of(new DraftFile(draft, List.of(questions), List.of("never.Compiled"))));
  }

  TestProject built(Class<? extends MigrationSequence> sequence, Optional<DraftFile> draft) {
    String folder = "target/classes/META-INF/aludel/default/";
    Manifest manifest =
        new Manifest(
            "default",
            sequence.getName(),
            History.read(history()).hash(),
            List.of("h2", "postgresql"),
            "aludel_revision",
            History.read(history()).settings().approval(),
            draft.map(any -> DraftFile.NAME),
            Optional.empty(),
            entries(sequence, draft),
            List.of("com.example.shop.User"));
    write(folder + Manifest.NAME, manifest.text());
    draft.ifPresent(file -> write(folder + DraftFile.NAME, file.text()));
    write(
        "target/classes/META-INF/services/" + MigrationSequence.class.getName(),
        sequence.getName() + "\n");
    copyClasses();
    return this;
  }

  /** The revisions as the compiler saw them; the gate keeps a draft out. */
  private static List<Manifest.Entry> entries(
      Class<? extends MigrationSequence> sequence, Optional<DraftFile> draft) {
    try {
      List<Manifest.Entry> entries = new ArrayList<>();
      for (SequencedRevision each : sequence.getConstructor().newInstance().revisions()) {
        if (!each.draft()) {
          entries.add(new Manifest.Entry(each, sequence.getName()));
        }
      }
      draft
          .filter(file -> file.unanswered().isEmpty())
          .ifPresent(file -> entries.add(new Manifest.Entry(draftEntry(file), "Draft")));
      return entries;
    } catch (ReflectiveOperationException error) {
      throw new IllegalStateException(error);
    }
  }

  private static SequencedRevision draftEntry(DraftFile file) {
    Revision draft = file.revision();
    return new SequencedRevision(
        draft.id(), draft.parents(), draft.description(), Checksum.of(draft), true, false, false);
  }

  /** What a compiler would have put there. */
  private void copyClasses() {
    try (Stream<Path> files = Files.list(testClasses().resolve("io/aludel/cli"))) {
      Path to = Files.createDirectories(classes().resolve("io/aludel/cli"));
      for (Path file : files.filter(TestProject::isShop).toList()) {
        Files.write(to.resolve(file.getFileName().toString()), Files.readAllBytes(file));
      }
    } catch (IOException error) {
      throw new UncheckedIOException(error);
    }
  }

  /** Where the tests of this module are compiled to. */
  static Path testClasses() {
    try {
      return Path.of(TestProject.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException error) {
      throw new IllegalStateException(error);
    }
  }

  private static boolean isShop(Path file) {
    return file.getFileName().toString().startsWith("Shop");
  }

  /** The names of the history's files. */
  List<String> files() {
    try (Stream<Path> files = Files.list(history())) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    } catch (IOException error) {
      throw new UncheckedIOException(error);
    }
  }
}
