package io.aludel.processor.mapping;

import io.aludel.schema.Name;
import io.aludel.schema.ObjectName;
import java.util.Optional;

/** Names as mappings write them, and as the database has them. */
final class Names {

  private Names() {}

  /**
   * Reads a name as Hibernate does: white space around it is cut off, and one that is no plain
   * identifier is quoted even if it does not ask for it.
   */
  static Name logical(String written) {
    Name name = Name.of(written.strip());
    return name.quoted() || isPlain(name.text()) ? name : new Name(name.text(), true);
  }

  /** The database's name for a name that a mapping writes or implies. */
  static Name physical(String written, Naming naming) {
    return naming.physical(logical(written));
  }

  /** The database's name for a table or sequence in a database schema. */
  static ObjectName physical(Optional<String> schema, Name logical, Naming naming) {
    Optional<Name> physical =
        schema.isPresent() ? Optional.of(physical(schema.get(), naming)) : Optional.empty();
    return new ObjectName(physical, naming.physical(logical));
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isLetterOrDigit(c) && c != '_' && c != '$') {
        return false;
      }
    }
    return Character.isLetter(text.charAt(0)) || text.charAt(0) == '_';
  }
}
