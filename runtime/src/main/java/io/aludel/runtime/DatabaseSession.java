package io.aludel.runtime;

import io.aludel.diagnostic.Code;
import io.aludel.dialect.Completion;
import io.aludel.dialect.Dialect;
import io.aludel.dialect.Dialects;
import io.aludel.dialect.Statement;
import io.aludel.migration.MigrationSequence;
import io.aludel.runtime.JournalSql.Part;
import io.aludel.schema.ObjectName;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.sql.DataSource;

/** A connection to work on, with all that follows from what is at its other end. */
final class DatabaseSession implements AutoCloseable {

  private final BorrowedConnection borrowed;
  private final MigrationSequence sequence;
  private final Dialect dialect;
  private final VersionTables tables;
  private final Journal journal;
  private final CatalogueQuestions catalogue;

  private DatabaseSession(BorrowedConnection borrowed, MigrationSequence sequence)
      throws SQLException {
    this.borrowed = borrowed;
    this.sequence = sequence;
    this.dialect = dialect(borrowed.get().getMetaData().getDatabaseProductName());
    StoredNames names = StoredNames.of(dialect, borrowed.get());
    VersionTableNames tableNames =
        new VersionTableNames(dialect, ObjectName.of(sequence.versionTable()));
    this.tables = new VersionTables(tableNames, names);
    this.journal = new Journal(borrowed.get(), new JournalSql(tableNames, sequence.unit()));
    this.catalogue = new CatalogueQuestions(borrowed.get(), names);
    if (tableNames.kind() == DatabaseKind.MARIADB) {
      MariaSession.begin(borrowed.get());
    }
  }

  static DatabaseSession open(
      DataSource source, MigrationSequence sequence, Deadline deadline, ProgressListener listener) {
    BorrowedConnection borrowed = BorrowedConnection.from(source, deadline, listener);
    try {
      return new DatabaseSession(borrowed, sequence);
    } catch (SQLException error) {
      borrowed.close();
      throw DatabaseErrors.failed("Asking the database what it is", error);
    } catch (RuntimeException error) {
      borrowed.close();
      throw error;
    }
  }

  private Dialect dialect(String product) {
    String name = product.toLowerCase(Locale.ROOT);
    Optional<Dialect> found =
        Dialects.all().stream().filter(each -> each.name().equals(name)).findFirst();
    if (found.isPresent() && sequence.dialects().contains(name)) {
      return found.get();
    }
    throw MigrationException.badInput(
        Code.DATABASE_NOT_SERVED,
        "The connection leads to "
            + product
            + ", and the history of unit "
            + sequence.unit()
            + " serves "
            + String.join(", ", sequence.dialects())
            + ". Nothing was changed. "
            + (found.isPresent()
                ? "Add " + name + " to `dialects` in aludel.properties and build the project anew."
                : "Connect to one of these."));
  }

  Connection connection() {
    return borrowed.get();
  }

  Dialect dialect() {
    return dialect;
  }

  VersionTables tables() {
    return tables;
  }

  Journal journal() {
    return journal;
  }

  CatalogueQuestions catalogue() {
    return catalogue;
  }

  DatabaseLock lock() {
    return switch (tables.names().kind()) {
      case H2 -> DatabaseLock.OfRow.of(tables, sequence.unit());
      case POSTGRESQL -> new DatabaseLock.Advisory(lockKey());
      case SQLITE -> DatabaseLock.OfTransaction.of(tables, sequence.unit());
      case MARIADB -> new DatabaseLock.Named(Long.toHexString(lockKey()));
    };
  }

  /** The same for every process that migrates this unit here, and hardly for any other. */
  private long lockKey() {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest(
                  ("aludel\n" + tables.location() + "\n" + sequence.unit())
                      .getBytes(StandardCharsets.UTF_8));
      return ByteBuffer.wrap(hash).getLong();
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }

  /**
   * What is applied or on its way. Where a run died in the middle, the catalogue is asked whether
   * the one statement in doubt took effect.
   */
  List<StoredRevision> stored() throws SQLException {
    List<StoredRevision> stored = new ArrayList<>();
    for (StoredRevision each : rows()) {
      stored.add(each.isHalfway() ? each.withDone(done(each)) : each);
    }
    return stored;
  }

  /** The same as it is written down, whatever is in doubt. */
  List<StoredRevision> rows() throws SQLException {
    return tables.exist(connection()) ? journal.revisions() : List.of();
  }

  private int done(StoredRevision halfway) throws SQLException {
    if (!halfway.isInDoubt()) {
      return halfway.done();
    }
    Statement statement = inDoubt(halfway);
    if (statement.completion() == Completion.Unknown.INSTANCE) {
      throw StatementFailure.inDoubt(
          halfway,
          statement,
          journal.progressSql(halfway.id(), halfway.begun(), halfway.begun()),
          journal.progressSql(halfway.id(), halfway.done(), halfway.done()));
    }
    return halfway.done() + (catalogue.tookEffect(statement.completion()) ? 1 : 0);
  }

  private Statement inDoubt(StoredRevision halfway) throws SQLException {
    return journal
        .statements(halfway.id(), Part.of(halfway.state().direction()))
        .get(halfway.done())
        .statement();
  }

  /** Brings what a killed statement has left behind to where it either took effect or did not. */
  void cleanUp() throws SQLException {
    DatabaseKind kind = tables.names().kind();
    if (kind != DatabaseKind.H2 && kind != DatabaseKind.POSTGRESQL) {
      return;
    }
    for (StoredRevision each : journal.revisions()) {
      if (each.isInDoubt() && kind == DatabaseKind.H2) {
        new H2Leftovers(connection()).cleanUp(inDoubt(each).sql());
      } else if (each.isInDoubt()) {
        new PostgresLeftovers(connection(), catalogue.names()).cleanUp(inDoubt(each).completion());
      }
    }
  }

  @Override
  public void close() {
    try (borrowed) {
      if (tables.names().kind() == DatabaseKind.MARIADB) {
        MariaSession.end(borrowed.get());
      }
    } catch (SQLException broken) {
      // A connection that is gone has no mode.
      return;
    }
  }
}
