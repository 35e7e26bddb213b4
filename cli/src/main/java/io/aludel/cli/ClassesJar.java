package io.aludel.cli;

import io.aludel.diagnostic.Code;
import io.aludel.history.UnitFiles;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/**
 * What holds compiled classes: a folder, a jar, or an application in one file, as Spring Boot packs
 * it, in which classes lie deeper and libraries are jars inside the jar.
 *
 * @param project what was built
 * @param path the folder or file; absolute
 */
record ClassesJar(Project project, Path path) {

  /** Where applications in one file have their classes and, beside them, their libraries. */
  private static final List<String> ROOTS = List.of("BOOT-INF/", "WEB-INF/");

  /** Where a class loader finds the classes. */
  List<URL> urls() {
    if (Files.isDirectory(path)) {
      return List.of(BuildLoader.url(path));
    }
    try (ZipFile jar = new ZipFile(path.toFile())) {
      List<URL> urls = new ArrayList<>();
      for (String root : ROOTS) {
        if (has(jar, root + "classes/")) {
          urls.add(URI.create("jar:" + path.toUri() + "!/" + root + "classes/").toURL());
        }
        for (ZipEntry library : libraries(jar, root + "lib/")) {
          if (holdsMigrations(jar, library)) {
            urls.add(BuildLoader.url(unpacked(jar, library)));
          }
        }
      }
      urls.add(BuildLoader.url(path));
      return urls;
    } catch (ZipException noJar) {
      throw Failure.badInput(
          Code.NO_CLASSES,
          "--classes "
              + project.session().show(path)
              + " is no jar that can be read ("
              + noJar.getMessage()
              + "). Name a folder of compiled classes, or a jar.");
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static boolean has(ZipFile jar, String folder) {
    return jar.stream().anyMatch(entry -> entry.getName().startsWith(folder));
  }

  private static List<? extends ZipEntry> libraries(ZipFile jar, String folder) {
    return jar.stream()
        .filter(entry -> entry.getName().startsWith(folder) && entry.getName().endsWith(".jar"))
        .toList();
  }

  /** Whether entities were compiled into a library; all others are none of our business. */
  private static boolean holdsMigrations(ZipFile jar, ZipEntry library) throws IOException {
    try (ZipInputStream inner = new ZipInputStream(jar.getInputStream(library))) {
      for (ZipEntry entry = inner.getNextEntry(); entry != null; entry = inner.getNextEntry()) {
        if (entry.getName().startsWith(UnitFiles.FOLDER)) {
          return true;
        }
      }
      return false;
    }
  }

  /** No class loader of the platform reads a jar inside a jar. */
  private static Path unpacked(ZipFile jar, ZipEntry library) throws IOException {
    Path copy = Files.createTempFile("aludel", ".jar");
    copy.toFile().deleteOnExit();
    try (InputStream in = jar.getInputStream(library)) {
      Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
    }
    return copy;
  }
}
