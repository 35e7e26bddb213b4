package io.aludel.processor.mapping;

import io.aludel.processor.model.Jpa;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What becomes of a mapping annotation of Jakarta Persistence or of Hibernate.
 *
 * <p>Every annotation type of the two packages is listed in {@code annotations.txt}, and of those
 * that are handled every attribute, so that none is passed over in silence: a test compares the
 * list with the jars. An annotation that is not listed, of a later version, is refused.
 *
 * @param kind what becomes of the annotation as a whole
 * @param attributes what becomes of each of its attributes, if it is handled
 */
record AnnotationSupport(Kind kind, Map<String, Use> attributes) {

  /** What becomes of an annotation. */
  enum Kind {
    /** The mapping reads it. */
    HANDLED,
    /** It changes the schema in a way that is not derived. */
    REFUSED,
    /**
     * It decides the column's type where no compiler sees it; accepted where the type is stated
     * beside it.
     */
    REFUSED_UNLESS_TYPED,
    /** The schema is the same with it and without it. */
    NO_EFFECT
  }

  /** What becomes of an attribute of a handled annotation. */
  enum Use {
    /** The mapping reads it. */
    READ,
    /** It is refused where it is not empty. */
    REFUSED,
    /** The schema is the same with it and without it. */
    NO_EFFECT
  }

  private static final Map<String, AnnotationSupport> TABLE = read("annotations.txt");

  AnnotationSupport {
    attributes = Collections.unmodifiableMap(new TreeMap<>(attributes));
  }

  /**
   * What becomes of an annotation; nothing is known of one outside the two packages, which is not a
   * mapping annotation.
   *
   * @param name its qualified name, a nested type's with dots
   */
  static Optional<AnnotationSupport> of(String name) {
    AnnotationSupport listed = TABLE.get(name);
    if (listed != null) {
      return Optional.of(listed);
    }
    boolean mapping = name.startsWith(Jpa.PACKAGE) || name.startsWith(Jpa.HIBERNATE_PACKAGE);
    return mapping ? Optional.of(new AnnotationSupport(Kind.REFUSED, Map.of())) : Optional.empty();
  }

  /** Whether an attribute of a handled annotation is refused where it is not empty. */
  boolean refuses(String attribute) {
    return attributes.get(attribute) == Use.REFUSED;
  }

  /** The whole list, sorted by qualified name. */
  static Map<String, AnnotationSupport> all() {
    return new TreeMap<>(TABLE);
  }

  private static Map<String, AnnotationSupport> read(String resource) {
    try (InputStream stream = AnnotationSupport.class.getResourceAsStream(resource)) {
      Map<String, AnnotationSupport> table = new HashMap<>();
      String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      for (String line : text.lines().toList()) {
        if (!line.startsWith("#")) {
          List<String> words = List.of(line.split(" "));
          table.put(words.get(0), parse(words.subList(1, words.size())));
        }
      }
      return Collections.unmodifiableMap(table);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static AnnotationSupport parse(List<String> words) {
    String kind = words.get(0).toUpperCase(Locale.ROOT).replace('-', '_');
    Map<String, Use> attributes = new HashMap<>();
    for (String word : words.subList(1, words.size())) {
      attributes.put(attribute(word), use(word));
    }
    return new AnnotationSupport(Kind.valueOf(kind), attributes);
  }

  private static String attribute(String word) {
    return use(word) == Use.READ ? word : word.substring(1);
  }

  private static Use use(String word) {
    return switch (word.charAt(0)) {
      case '-' -> Use.REFUSED;
      case '~' -> Use.NO_EFFECT;
      default -> Use.READ;
    };
  }
}
