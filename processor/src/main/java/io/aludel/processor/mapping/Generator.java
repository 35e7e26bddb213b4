package io.aludel.processor.mapping;

import io.aludel.processor.report.Place;
import io.aludel.schema.KeyGenerator;
import io.aludel.schema.Name;
import io.aludel.schema.ObjectName;
import io.aludel.schema.Sequence;
import java.util.Optional;

/** What in the database gives an entity its ids. */
sealed interface Generator {

  /** What the history records of it. */
  KeyGenerator recorded();

  /** The id's column counts up by itself. */
  record Identity(Place place) implements Generator {
    @Override
    public KeyGenerator recorded() {
      return KeyGenerator.identity();
    }
  }

  /** A sequence does. */
  record OfSequence(Sequence sequence, Place place) implements Generator {
    @Override
    public KeyGenerator recorded() {
      return KeyGenerator.sequence(sequence.name(), (int) sequence.increment());
    }
  }

  /**
   * A row of a table does, which Hibernate inserts when it misses it.
   *
   * @param table the table, as far as it shows in the schema
   * @param row the value of the key in the row
   * @param allocation how many ids each count stands for
   */
  record OfTable(CounterTable table, String row, int allocation, Place place) implements Generator {
    @Override
    public KeyGenerator recorded() {
      return KeyGenerator.table(table.name(), row, allocation);
    }
  }

  /**
   * A table of counters.
   *
   * @param name its name
   * @param key the column that tells the rows apart
   * @param keyLength its length
   * @param value the column that counts up
   * @param options the SQL that follows the table's definition
   */
  record CounterTable(
      ObjectName name, Name key, int keyLength, Name value, Optional<String> options) {}
}
