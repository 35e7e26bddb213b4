package io.aludel.processor.model;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.tools.StandardLocation;

/**
 * Finds the constants of enums in the order of their declaration, which decides what a stored
 * position means.
 *
 * <p>ECJ sorts the fields of what it reads from a class file by name; there the class file itself
 * has to be asked. javac keeps their order.
 */
public final class EnumConstants {

  private final ProcessingEnvironment environment;
  private final Set<TypeElement> sources;
  private final boolean sortsClassFiles;

  /**
   * @param sources the classes of this compilation
   */
  public EnumConstants(
      ProcessingEnvironment environment, Collection<? extends TypeElement> sources) {
    this.environment = environment;
    this.sources = sources.stream().map(EnumConstants::outermost).collect(Collectors.toSet());
    this.sortsClassFiles = environment.getClass().getName().startsWith("org.eclipse.");
  }

  /** The names of the constants, in no order that can be relied on. */
  public static List<String> names(TypeElement enumeration) {
    List<String> names = new ArrayList<>();
    for (Element each : enumeration.getEnclosedElements()) {
      if (each.getKind() == ElementKind.ENUM_CONSTANT) {
        names.add(each.getSimpleName().toString());
      }
    }
    return List.copyOf(names);
  }

  /** The names of the constants, in order; nothing where the order cannot be found out. */
  public Optional<List<String>> inOrder(TypeElement enumeration) {
    List<String> names = names(enumeration);
    if (!sortsClassFiles || names.size() < 2 || sources.contains(outermost(enumeration))) {
      return Optional.of(names);
    }
    return fields(enumeration)
        .map(fields -> fields.stream().filter(names::contains).toList())
        .filter(ordered -> ordered.size() == names.size());
  }

  private static TypeElement outermost(TypeElement type) {
    Element enclosing = type.getEnclosingElement();
    return enclosing instanceof TypeElement outer ? outermost(outer) : type;
  }

  private Optional<List<String>> fields(TypeElement type) {
    String binaryName = environment.getElementUtils().getBinaryName(type).toString();
    String path = binaryName.replace('.', '/') + ".class";
    try (InputStream classFile = ClassLoader.getPlatformClassLoader().getResourceAsStream(path)) {
      if (classFile != null) {
        return Optional.of(ClassFileFields.read(classFile));
      }
    } catch (IOException unreadable) {
      return Optional.empty();
    }
    int dot = binaryName.lastIndexOf('.');
    String pack = dot < 0 ? "" : binaryName.substring(0, dot);
    String file = binaryName.substring(dot + 1) + ".class";
    return fields(StandardLocation.CLASS_PATH, pack, file)
        .or(() -> fields(StandardLocation.CLASS_OUTPUT, pack, file));
  }

  private Optional<List<String>> fields(StandardLocation location, String pack, String file) {
    try (InputStream classFile =
        environment.getFiler().getResource(location, pack, file).openInputStream()) {
      return Optional.of(ClassFileFields.read(classFile));
    } catch (IOException | RuntimeException notThere) {
      // Filers differ in what they throw for a place that they do not serve.
      return Optional.empty();
    }
  }
}
