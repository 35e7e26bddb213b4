package io.aludel.runtime;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** A version that knows nothing of a new column, and inserts accounts until it is refused. */
final class Inserter implements AutoCloseable {

  private static final long PATIENCE_MILLIS = 10_000;

  private final TestDatabase database;
  private final int after;
  private final Thread thread = new Thread(this::insert, "inserter");
  private final AtomicLong inserted = new AtomicLong();
  private volatile Optional<SQLException> refusal = Optional.empty();

  private Inserter(TestDatabase database, int after) {
    this.database = database;
    this.after = after;
  }

  /**
   * Begins, and has inserted something.
   *
   * @param after a number that is greater than all keys
   */
  static Inserter start(TestDatabase database, int after) {
    Inserter inserter = new Inserter(database, after);
    inserter.thread.start();
    while (inserter.inserted.get() == 0 && inserter.thread.isAlive()) {
      Thread.onSpinWait();
    }
    return inserter;
  }

  private void insert() {
    try (Connection connection = database.source().getConnection();
        PreparedStatement insert =
            connection.prepareStatement(
                "insert into accounts (id, name, hits) values (?, 'new', 0)")) {
      for (int id = after + 1; ; id++) {
        insert.setInt(1, id);
        inserted.addAndGet(insert.executeUpdate());
      }
    } catch (SQLException error) {
      refusal = Optional.of(error);
    }
  }

  long inserted() {
    return inserted.get();
  }

  /** Why it stopped inserting. */
  Optional<SQLException> refusal() {
    return refusal;
  }

  /** Waits until it is refused. */
  @Override
  public void close() {
    try {
      thread.join(PATIENCE_MILLIS);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
  }
}
