package io.aludel.processor.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.Entity;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
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
        .contains(AnnotationSupport.REFUSED);
    assertThat(AnnotationSupport.of("lombok.Data")).isEmpty();
  }

  @Test
  void refusesOnlyAttributesThatThereAre() throws Exception {
    for (Map.Entry<String, AnnotationSupport> entry : AnnotationSupport.all().entrySet()) {
      Set<String> refused = AnnotationSupport.refusedAttributes(entry.getKey());
      if (!refused.isEmpty()) {
        assertThat(entry.getValue()).isEqualTo(AnnotationSupport.HANDLED);
        assertThat(List.of(Class.forName(entry.getKey()).getDeclaredMethods()))
            .extracting(Method::getName)
            .containsAll(refused);
      }
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
