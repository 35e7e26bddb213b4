package io.aludel.migration;

import io.aludel.schema.Inheritance;
import io.aludel.schema.KeyGenerator;
import io.aludel.schema.ObjectName;
import io.aludel.schema.TableMapping;

/** What the mapping says of a table's rows; the factories are meant to be called by their class. */
@FunctionalInterface
public interface MappingOption {

  TableMapping applyTo(TableMapping mapping);

  /** How the classes of the table's hierarchy share tables. */
  static MappingOption inheritance(Inheritance strategy) {
    return mapping -> mapping.withInheritance(strategy);
  }

  /** The value that rows of a class are told by. */
  static MappingOption discriminator(String value, String className) {
    return mapping -> mapping.withDiscriminator(value, className);
  }

  /** The database counts the keys in their own column. */
  static MappingOption identity() {
    return mapping -> mapping.withGenerator(KeyGenerator.identity());
  }

  /** A sequence gives the keys, so many at a time. */
  static MappingOption sequence(String sequence, int allocation) {
    return mapping ->
        mapping.withGenerator(KeyGenerator.sequence(ObjectName.of(sequence), allocation));
  }

  /** A row of a table gives the keys, so many at a time. */
  static MappingOption generatorTable(String table, String row, int allocation) {
    return mapping ->
        mapping.withGenerator(KeyGenerator.table(ObjectName.of(table), row, allocation));
  }

  /** Keys are drawn at random. */
  static MappingOption uuid() {
    return mapping -> mapping.withGenerator(KeyGenerator.uuid());
  }

  /** A class of the application's own gives the keys. */
  static MappingOption customGenerator(String className) {
    return mapping -> mapping.withGenerator(KeyGenerator.custom(className));
  }
}
