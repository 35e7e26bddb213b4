package io.aludel.maven;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Opcodes;

/**
 * A class file.
 *
 * @param folder the class output that it is in
 * @param path where it is
 */
record ClassFile(Path folder, Path path) {

  /** The file of a class, if it is there; of a nested one, that of the class around it. */
  static Optional<ClassFile> of(Path folder, String className) {
    return Stream.iterate(
            className, name -> !name.isEmpty(), name -> name.replaceFirst("\\.?[^.]*$", ""))
        .map(name -> new ClassFile(folder, folder.resolve(name.replace('.', '/') + ".class")))
        .filter(file -> Files.exists(file.path))
        .findFirst();
  }

  /** The path of the source below its root, as the compiler noted it; empty if it did not. */
  Optional<String> source() {
    AtomicReference<String> source = new AtomicReference<>();
    try {
      new ClassReader(Files.readAllBytes(path))
          .accept(
              new ClassVisitor(Opcodes.ASM9) {
                @Override
                public void visitSource(String file, String debug) {
                  source.set(file);
                }
              },
              ClassReader.SKIP_CODE);
    } catch (IllegalArgumentException ofANewerJava) {
      return Optional.empty();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return Optional.ofNullable(source.get())
        .filter(name -> name.endsWith(".java"))
        .map(name -> folder.relativize(path.resolveSibling(name)).toString());
  }

  /** Deletes it, with the classes that are nested in it. */
  void delete() {
    String name = path.getFileName().toString().replaceFirst("\\.class$", "");
    try (Stream<Path> siblings = Files.list(path.getParent())) {
      for (Path each : siblings.toList()) {
        String sibling = each.getFileName().toString();
        if (sibling.equals(name + ".class") || sibling.startsWith(name + "$")) {
          Files.delete(each);
        }
      }
    } catch (IOException locked) {
      throw new UncheckedIOException(locked);
    }
  }
}
