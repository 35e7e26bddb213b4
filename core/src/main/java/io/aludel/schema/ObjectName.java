package io.aludel.schema;

import java.util.Objects;
import java.util.Optional;

/**
 * The name of a table or sequence, with the database schema it lies in where the mapping gives one.
 *
 * <p>Without one the connection decides, so that one history can serve many tenants.
 *
 * @param schema the database schema, if the mapping names one
 * @param name the object's own name
 */
public record ObjectName(Optional<Name> schema, Name name) implements Comparable<ObjectName> {

  public ObjectName {
    Objects.requireNonNull(schema, "schema");
    Objects.requireNonNull(name, "name");
  }

  /** Reads {@code name} or {@code schema.name}; a dot inside quotes does not separate. */
  public static ObjectName of(String written) {
    int dot = separator(written);
    return dot < 0
        ? new ObjectName(Optional.empty(), Name.of(written))
        : new ObjectName(
            Optional.of(Name.of(written.substring(0, dot))), Name.of(written.substring(dot + 1)));
  }

  private static int separator(String written) {
    char quote = 0;
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '`' || c == '"') {
        quote = c;
      } else if (c == '.') {
        return i;
      }
    }
    return -1;
  }

  /** Whether each part of it is a {@linkplain Name#isWord word}. */
  public boolean isOfWords() {
    return name.isWord() && (schema.isEmpty() || schema.get().isWord());
  }

  /** Another name in the same database schema. */
  public ObjectName sibling(Name other) {
    return new ObjectName(schema, other);
  }

  @Override
  public int compareTo(ObjectName other) {
    int byName = name.compareTo(other.name);
    return byName != 0 ? byName : schemaText().compareTo(other.schemaText());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ObjectName object
        && name.equals(object.name)
        && schema.equals(object.schema);
  }

  @Override
  public int hashCode() {
    return 31 * name.hashCode() + schema.hashCode();
  }

  private String schemaText() {
    return schema.isPresent() ? schema.get().toString() : "";
  }

  /** The spelling that {@link #of} reads. */
  @Override
  public String toString() {
    return schema.isPresent() ? schema.get() + "." + name : name.toString();
  }
}
