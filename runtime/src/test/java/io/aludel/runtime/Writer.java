package io.aludel.runtime;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAccumulator;

/** An application that goes on writing to accounts, a row at a time, while they are migrated. */
final class Writer implements AutoCloseable {

  private final TestDatabase database;
  private final int rows;
  private final Thread thread = new Thread(this::write, "writer");
  private volatile boolean stopped;
  private final AtomicLong written = new AtomicLong();
  private final LongAccumulator longestPause = new LongAccumulator(Math::max, 0);
  private volatile Optional<SQLException> failure = Optional.empty();

  private Writer(TestDatabase database, int rows) {
    this.database = database;
    this.rows = rows;
  }

  static Writer start(TestDatabase database, int rows) {
    Writer writer = new Writer(database, rows);
    writer.thread.start();
    return writer;
  }

  private void write() {
    Random random = new Random(1);
    try (Connection connection = database.source().getConnection();
        PreparedStatement update =
            connection.prepareStatement("update accounts set hits = hits + 1 where id = ?")) {
      while (!stopped) {
        long start = System.nanoTime();
        update.setInt(1, 1 + random.nextInt(rows));
        written.addAndGet(update.executeUpdate());
        longestPause.accumulate(System.nanoTime() - start);
      }
    } catch (SQLException error) {
      failure = Optional.of(error);
    }
  }

  /** How long the longest write took since this was last asked, in milliseconds. */
  long longestPauseMillis() {
    return longestPause.getThenReset() / 1_000_000;
  }

  long written() {
    return written.get();
  }

  Optional<SQLException> failure() {
    return failure;
  }

  /** Stops writing, and waits for the last write. */
  @Override
  public void close() {
    stopped = true;
    try {
      thread.join();
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
  }
}
