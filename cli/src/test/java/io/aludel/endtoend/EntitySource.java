package io.aludel.endtoend;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The source of an entity of the package {@code shop}, whose id nobody generates.
 *
 * @param name the class
 * @param table its table
 * @param intent the {@code @MigrationChange} of the class
 * @param marked whether the line of the class is where the error is expected
 * @param members its attributes, and what else stands in it
 */
record EntitySource(
    String name, String table, String intent, boolean marked, List<String> members) {

  static EntitySource entity(String name, String table, String... members) {
    return new EntitySource(name, table, "@MigrationChange", false, List.of(members));
  }

  /** The same with another {@code @MigrationChange}. */
  EntitySource declaring(String intent) {
    return new EntitySource(name, table, intent, marked, members);
  }

  /** The same with the class marked as the place of the error. */
  EntitySource failingHere() {
    return new EntitySource(name, table, intent, true, members);
  }

  String text() {
    return """
        package shop;

        import io.aludel.*;
        import jakarta.persistence.*;

        @Entity
        @Table(name = "%s")
        %s
        public class %s {%s
          @Id Long id;
        %s
        }
        """
        .formatted(
            table,
            intent,
            name,
            marked ? " // <-" : "",
            members.stream().map(member -> "  " + member).collect(Collectors.joining("\n")));
  }
}
