package io.aludel.runtime;

import io.aludel.change.Change;
import io.aludel.diagnostic.Code;
import io.aludel.migration.Operations;
import io.aludel.schema.SchemaException;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Runs migrations, some of which are classes of the application's own and may fail in any way. */
public final class MigrationCode {

  private MigrationCode() {}

  /**
   * What one direction of a revision changes.
   *
   * @throws MigrationException if a class of the application's own fails
   * @throws SchemaException if it says what is not its business; see {@link #unfit}
   */
  public static List<Change> changes(String id, Consumer<Operations> direction) {
    try {
      return Operations.changesOf(direction);
    } catch (SchemaException misfit) {
      throw misfit;
    } catch (RuntimeException | AssertionError | StackOverflowError failure) {
      throw failed(id, failure);
    } catch (ExceptionInInitializerError failure) {
      throw failed(id, failure.getCause() == null ? failure : failure.getCause());
    }
  }

  private static MigrationException failed(String id, Throwable failure) {
    // The virtual machine leaves the trace out of what it throws over and over.
    String at =
        Stream.of(failure.getStackTrace())
            .limit(1)
            .map(each -> ", at " + each)
            .findFirst()
            .orElse("");
    return MigrationException.badInput(
        Code.CODE_FAILED,
        "The code of revision "
            + id
            + " failed before anything was changed: "
            + failure
            + at
            + ". Mend the class, and build.");
  }

  /**
   * Says that revisions do not fit what comes before them, or a kind of database.
   *
   * @param what which of them, as a sentence begins
   */
  public static MigrationException unfit(String what, String dialect, SchemaException error) {
    return MigrationException.badInput(
        Code.SEQUENCE_INVALID,
        what
            + " cannot be carried out on "
            + dialect
            + ": "
            + error.getMessage()
            + ". Nothing was changed. Build the project anew, so that its migrations fit the"
            + " history.");
  }
}
