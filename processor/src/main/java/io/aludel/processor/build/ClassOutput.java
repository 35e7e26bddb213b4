package io.aludel.processor.build;

import java.io.IOException;
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

  private final Optional<Path> root;

  private ClassOutput(Optional<Path> root) {
    this.root = root;
  }

  /** Finds the folder; a compiler that writes elsewhere than to files has none. */
  public static ClassOutput of(Filer filer) {
    try {
      URI probe = filer.createResource(StandardLocation.CLASS_OUTPUT, "", PROBE).toUri();
      return new ClassOutput(
          "file".equals(probe.getScheme())
              ? Optional.of(ancestor(Path.of(probe), DEPTH_OF_PROBE))
              : Optional.empty());
    } catch (IOException | IllegalArgumentException nowhere) {
      return new ClassOutput(Optional.empty());
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
