package io.aludel.maven;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A local repository in which this build's own modules are as they are now; all else is the user's,
 * by links. Nothing of ours is ever put among what the user has installed.
 */
final class LocalRepository {

  private static final String VERSION = System.getProperty("aludel.version");

  /** The modules that a project of somebody's needs, by the folders that they are built in. */
  private static final Map<String, String> MODULES =
      Map.of(
          "annotations", "aludel-annotations",
          "core", "aludel-core",
          "history", "aludel-history",
          "processor", "aludel-processor",
          "runtime", "aludel-runtime",
          "rehearsal", "aludel-rehearsal",
          "cli", "aludel-cli",
          "maven-plugin", "aludel-maven-plugin");

  private static Path made;

  private LocalRepository() {}

  /** The one of this run of the tests. */
  static synchronized Path get() throws IOException {
    if (made == null) {
      made = make(Path.of("target/local-repository").toAbsolutePath());
    }
    return made;
  }

  private static Path make(Path folder) throws IOException {
    new Workspace(folder).delete("");
    link(Path.of(System.getProperty("aludel.repository")), folder, "io");
    link(Path.of(System.getProperty("aludel.repository"), "io"), folder.resolve("io"), "aludel");
    Path sources = Path.of("..").toAbsolutePath().normalize();
    Path own = folder.resolve("io/aludel");
    Files.copy(sources.resolve("pom.xml"), file(own, "aludel-parent", ".pom"));
    for (Map.Entry<String, String> module : MODULES.entrySet()) {
      Path source = sources.resolve(module.getKey());
      Files.copy(source.resolve("pom.xml"), file(own, module.getValue(), ".pom"));
      pack(source.resolve("target/classes"), file(own, module.getValue(), ".jar"));
    }
    return folder;
  }

  private static Path file(Path own, String artifact, String extension) throws IOException {
    Path folder = Files.createDirectories(own.resolve(artifact).resolve(VERSION));
    return folder.resolve(artifact + "-" + VERSION + extension);
  }

  private static void link(Path from, Path to, String butNot) throws IOException {
    Files.createDirectories(to);
    if (!Files.isDirectory(from)) {
      return;
    }
    try (Stream<Path> entries = Files.list(from)) {
      for (Path each : entries.toList()) {
        if (!each.getFileName().toString().equals(butNot)) {
          Files.createSymbolicLink(to.resolve(each.getFileName()), each.toAbsolutePath());
        }
      }
    }
  }

  private static void pack(Path classes, Path jar) throws IOException {
    try (OutputStream out = Files.newOutputStream(jar);
        ZipOutputStream zip = new ZipOutputStream(out);
        Stream<Path> files = Files.walk(classes)) {
      zip.setLevel(0);
      for (Path each : files.filter(Files::isRegularFile).sorted().toList()) {
        zip.putNextEntry(new ZipEntry(classes.relativize(each).toString().replace('\\', '/')));
        Files.copy(each, zip);
        zip.closeEntry();
      }
    }
  }
}
