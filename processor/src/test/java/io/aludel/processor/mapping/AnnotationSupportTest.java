package io.aludel.processor.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import io.aludel.processor.mapping.AnnotationSupport.Kind;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.ColumnDefault;
import org.junit.jupiter.api.Test;

/** The list of mapping annotations is that of the jars, so that a new one cannot slip through. */
class AnnotationSupportTest {

  @Test
  void listsEveryAnnotationOfTheJars() throws Exception {
    Set<String> inJars = new TreeSet<>();
    inJars.addAll(annotations(Entity.class));
    inJars.addAll(annotations(ColumnDefault.class));

    assertThat(AnnotationSupport.all().keySet()).containsExactlyElementsOf(inJars);
  }

  @Test
  void refusesWhatIsNotListed() {
    assertThat(AnnotationSupport.of("org.hibernate.annotations.InventedLater"))
        .map(AnnotationSupport::kind)
        .contains(Kind.REFUSED);
    assertThat(AnnotationSupport.of("lombok.Data")).isEmpty();
  }

  @Test
  void listsEveryAttributeOfWhatIsHandled() throws Exception {
    for (Map.Entry<String, AnnotationSupport> entry : AnnotationSupport.all().entrySet()) {
      assertThat(entry.getValue().attributes().keySet())
          .as(entry.getKey())
          .isEqualTo(
              entry.getValue().kind() == Kind.HANDLED
                  ? attributes(typeNamed(entry.getKey()))
                  : Set.of());
    }
  }

  private static Set<String> attributes(Class<?> annotation) {
    return Stream.of(annotation.getDeclaredMethods())
        .map(Method::getName)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The annotation type of a qualified name, in which a nested one's has dots. */
  private static Class<?> typeNamed(String name) throws ClassNotFoundException {
    try {
      return Class.forName(name, false, Entity.class.getClassLoader());
    } catch (ClassNotFoundException nested) {
      int dot = name.lastIndexOf('.');
      if (dot < 0) {
        throw nested;
      }
      return typeNamed(name.substring(0, dot) + "$" + name.substring(dot + 1));
    }
  }

  /** The annotation types in the package of {@code example}, nested ones included. */
  private static Set<String> annotations(Class<?> example)
      throws IOException, URISyntaxException, ClassNotFoundException {
    Set<String> names = new TreeSet<>();
    String folder = example.getPackageName().replace('.', '/') + "/";
    Path jar = Path.of(example.getProtectionDomain().getCodeSource().getLocation().toURI());
    try (JarFile file = new JarFile(jar.toFile())) {
      for (var entry : file.stream().toList()) {
        String name = entry.getName();
        if (name.startsWith(folder)
            && name.endsWith(".class")
            && name.indexOf('/', folder.length()) < 0
            && !name.endsWith("-info.class")) {
          Class<?> type =
              Class.forName(
                  name.substring(0, name.length() - ".class".length()).replace('/', '.'),
                  false,
                  example.getClassLoader());
          if (type.isAnnotation()) {
            names.add(type.getCanonicalName());
          }
        }
      }
    }
    return names;
  }
}
