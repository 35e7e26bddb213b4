package io.aludel.processor.build;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.tools.StandardLocation;

/**
 * The folder that the compiler writes class files to, with what earlier compilations left there.
 *
 * <p>It is found through the location of a resource that is created and never written: javac and
 * ECJ both give it away, where neither {@code getResource} nor the working directory is to be
 * trusted.
 */
public final class ClassOutput {

  private static final String PROBE = "META-INF/aludel/location";
  private static final int DEPTH_OF_PROBE = 3;

  private final Filer filer;
  private final Optional<Path> root;
  private final Optional<Path> generatedSources;

  private ClassOutput(Filer filer, Optional<Path> root, Optional<Path> generatedSources) {
    this.filer = filer;
    this.root = root;
    this.generatedSources = generatedSources;
  }

  /** Finds the folder; a compiler that writes elsewhere than to files has none. */
  public static ClassOutput of(Filer filer) {
    return new ClassOutput(
        filer,
        folder(filer, StandardLocation.CLASS_OUTPUT),
        folder(filer, StandardLocation.SOURCE_OUTPUT));
  }

  /** Where sources go beside the classes, the second probe is refused: it would be the first. */
  private static Optional<Path> folder(Filer filer, StandardLocation location) {
    try {
      URI probe = filer.createResource(location, "", PROBE).toUri();
      return "file".equals(probe.getScheme())
          ? Optional.of(ancestor(Path.of(probe), DEPTH_OF_PROBE))
          : Optional.empty();
    } catch (IOException | IllegalArgumentException nowhere) {
      return Optional.empty();
    }
  }

  private static Path ancestor(Path path, int levels) {
    Path ancestor = path.toAbsolutePath();
    for (int i = 0; i < levels; i++) {
      ancestor = ancestor.getParent();
    }
    return ancestor;
  }

  public Optional<Path> root() {
    return root;
  }

  /**
   * Whether a class file of that class lies there.
   *
   * @param name the qualified name; a nested class's with dots
   */
  public boolean holdsClass(String name) {
    String file = name.replace('.', '/');
    while (true) {
      if (holds(file + ".class")) {
        return true;
      }
      int slash = file.lastIndexOf('/');
      if (slash < 0) {
        return false;
      }
      file = file.substring(0, slash) + "$" + file.substring(slash + 1);
    }
  }

  /**
   * Whether an earlier compilation has generated that class, whose class file may be gone: a build
   * tool that puts the generated sources on the source path deletes class files alone.
   *
   * @param name the qualified name of a class that is not nested
   */
  public boolean holdsGeneratedSource(String name) {
    return generatedSources
        .map(folder -> Files.isRegularFile(folder.resolve(name.replace('.', '/') + ".java")))
        .orElse(false);
  }

  /**
   * Whether the class path has the class file of that class, here or elsewhere.
   *
   * @param name the qualified name of a class that is not nested
   */
  public boolean isOnClassPath(String name) {
    int dot = name.lastIndexOf('.');
    String packageName = dot < 0 ? "" : name.substring(0, dot);
    try (InputStream file =
        filer
            .getResource(
                StandardLocation.CLASS_PATH, packageName, name.substring(dot + 1) + ".class")
            .openInputStream()) {
      return file.read() >= 0;
    } catch (IOException | IllegalArgumentException absent) {
      return false;
    }
  }

  private boolean holds(String file) {
    return root.map(folder -> Files.isRegularFile(folder.resolve(file))).orElse(false);
  }

  /** The text of a file that an earlier compilation left, if it can be read. */
  public Optional<String> read(String file) {
    if (!holds(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(Files.readString(root.orElseThrow().resolve(file)));
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }
}
