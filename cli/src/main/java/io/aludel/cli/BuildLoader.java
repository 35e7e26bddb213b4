package io.aludel.cli;

import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/**
 * Loads the classes of a build. What migrations are made of comes from the command line's own jar,
 * so that both understand each other; what nothing else has, from the project's libraries, which
 * are no part of the build.
 */
final class BuildLoader extends URLClassLoader {

  private final Supplier<List<Path>> libraries;
  private ClassLoader libraryLoader;

  BuildLoader(List<URL> classes, ClassLoader own, Supplier<List<Path>> libraries) {
    super(classes.toArray(URL[]::new), own);
    this.libraries = libraries;
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    try {
      return super.findClass(name);
    } catch (ClassNotFoundException notHere) {
      return libraryLoader().loadClass(name);
    }
  }

  private synchronized ClassLoader libraryLoader() {
    if (libraryLoader == null) {
      URL[] urls = libraries.get().stream().map(BuildLoader::url).toArray(URL[]::new);
      libraryLoader = new URLClassLoader(urls, getParent());
    }
    return libraryLoader;
  }

  static URL url(Path path) {
    try {
      return path.toUri().toURL();
    } catch (MalformedURLException impossible) {
      throw new IllegalArgumentException(impossible);
    }
  }
}
