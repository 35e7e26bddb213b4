package io.aludel.processor.mapping;

import io.aludel.schema.Schema;
import java.util.List;

/**
 * What today's entities say.
 *
 * @param schema the tables and sequences of the entities that were asked for
 * @param externals the other tables that they refer to
 * @param origins where each object comes from
 * @param complete whether every type involved could be seen; if not, no conclusion may be drawn
 * @param sound whether the mapping raised no error; if not, parts of the schema are missing
 */
public record Target(
    Schema schema,
    List<ExternalTable> externals,
    Origins origins,
    boolean complete,
    boolean sound) {

  public Target {
    externals = List.copyOf(externals);
  }

  /** Whether conclusions may be drawn from the schema. */
  public boolean isConclusive() {
    return complete && sound;
  }
}
