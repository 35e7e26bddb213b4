package io.aludel.migration;

import io.aludel.schema.ForeignKey;
import io.aludel.schema.ReferentialAction;
import java.util.Optional;

/**
 * What a foreign key is beside its columns; the factories are meant to be called by their class.
 */
@FunctionalInterface
public interface ForeignKeyOption {

  ForeignKey applyTo(ForeignKey key);

  /** What becomes of referring rows when the row that they refer to is deleted. */
  static ForeignKeyOption onDelete(ReferentialAction action) {
    return key -> key.withOnDelete(action);
  }

  /** SQL that stands in place of columns and target. */
  static ForeignKeyOption definition(String sql) {
    return key -> key.withDefinition(Optional.of(sql));
  }

  /** SQL appended to the key's definition. */
  static ForeignKeyOption options(String sql) {
    return key -> key.withOptions(Optional.of(sql));
  }
}
