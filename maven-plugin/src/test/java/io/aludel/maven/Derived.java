package io.aludel.maven;

import io.aludel.history.DraftFile;
import io.aludel.history.Manifest;
import io.aludel.migration.SequencedRevision;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What a build derived from the entities of a module: all that its manifest names. What else lies
 * there is left from builds before it, and nobody reads it.
 *
 * @param manifest the manifest
 * @param files the bytes of the files, as text, by their paths below the build's folder
 */
record Derived(Manifest manifest, SortedMap<String, String> files) {

  private static final String FOLDER = "classes/META-INF/aludel/default/";

  static Derived of(Workspace module) {
    Path target = module.folder().resolve("target");
    Manifest manifest = Manifest.parse(read(target.resolve(FOLDER + Manifest.NAME)));
    SortedMap<String, String> files = new TreeMap<>();
    Stream<String> classes =
        Stream.concat(
            Stream.of(manifest.sequenceClass()),
            manifest.revisions().stream().map(Manifest.Entry::className));
    Stream<String> drafts =
        manifest.revisions().stream()
            .map(Manifest.Entry::revision)
            .filter(SequencedRevision::draft)
            .map(SequencedRevision::id);
    Stream.of(
            Stream.of(FOLDER + Manifest.NAME, FOLDER + "schema.json"),
            Stream.of("classes/META-INF/services/io.aludel.migration.MigrationSequence"),
            drafts.flatMap(id -> scripts(target, id)),
            manifest.draft().stream().map(name -> FOLDER + name),
            classes
                .map(name -> name.replace('.', '/'))
                .flatMap(
                    name ->
                        Stream.of(
                            "classes/" + name + ".class",
                            "generated-sources/annotations/" + name + ".java")))
        .flatMap(each -> each)
        .forEach(file -> files.put(file, read(target.resolve(file))));
    return new Derived(manifest, files);
  }

  private static Stream<String> scripts(Path target, String id) {
    try (Stream<Path> files = Files.walk(target.resolve(FOLDER + "sql"))) {
      return files
          .filter(file -> file.getFileName().toString().startsWith(id + "_"))
          .map(file -> target.relativize(file).toString())
          .toList()
          .stream();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Bytes as text, whatever they are. */
  private static String read(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** What the entities would add to the history, in words. */
  Optional<String> draft() {
    return manifest
        .draft()
        .map(name -> DraftFile.parse(files.get(FOLDER + name)).revision().description());
  }
}
