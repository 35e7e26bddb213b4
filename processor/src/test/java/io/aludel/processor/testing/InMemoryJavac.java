package io.aludel.processor.testing;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.CompilationSubject;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.tools.JavaFileObject;

/** Compiles sources with the real javac, in memory, and loads what comes out. */
public final class InMemoryJavac {

  private InMemoryJavac() {}

  /** A loader of the classes, which knows which of them it has loaded. */
  public static final class Loader extends ClassLoader {
    private final Map<String, byte[]> classes;
    private final Set<String> loaded = new HashSet<>();

    private Loader(Map<String, byte[]> classes) {
      super(InMemoryJavac.class.getClassLoader());
      this.classes = classes;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      byte[] bytes = classes.get(name);
      if (bytes == null) {
        throw new ClassNotFoundException(name);
      }
      loaded.add(name);
      return defineClass(name, bytes, 0, bytes.length);
    }

    /** The names of the classes loaded so far. */
    public Set<String> loaded() {
      return Set.copyOf(loaded);
    }

    /** A new object of the class, whatever its constructor's access. */
    public <T> T instance(String name, Class<T> type) {
      try {
        var constructor = loadClass(name).getDeclaredConstructor();
        constructor.setAccessible(true);
        return type.cast(constructor.newInstance());
      } catch (ReflectiveOperationException notThere) {
        throw new LinkageError(name, notThere);
      }
    }
  }

  /** Compiles without any warning; {@code sources} by qualified class name. */
  public static Loader compile(Map<String, String> sources) {
    Compilation compilation =
        Compiler.javac()
            .withOptions("-Xlint:all,-processing", "-Werror", "-encoding", "US-ASCII")
            .compile(
                sources.entrySet().stream()
                    .map(each -> JavaFileObjects.forSourceString(each.getKey(), each.getValue()))
                    .toList());
    CompilationSubject.assertThat(compilation).succeededWithoutWarnings();
    return new Loader(
        compilation.generatedFiles().stream()
            .filter(file -> file.getKind() == JavaFileObject.Kind.CLASS)
            .collect(Collectors.toMap(InMemoryJavac::className, InMemoryJavac::bytes)));
  }

  private static String className(JavaFileObject file) {
    return file.toUri()
        .getPath()
        .replaceFirst("^/CLASS_OUTPUT/", "")
        .replaceFirst("\\.class$", "")
        .replace('/', '.');
  }

  private static byte[] bytes(JavaFileObject file) {
    try (InputStream stream = file.openInputStream()) {
      return stream.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
