package io.aludel.dialect.table;

import io.aludel.dialect.Statement;
import io.aludel.testing.TestDatabase;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What statements lock, as far as it can be observed. */
interface Locks {

  /** Reads what the transaction holds that is open. */
  void read();

  /** Runs a statement outside a transaction, and reads meanwhile what it holds. */
  void watch(Runnable statement);

  /** What was locked by the statements that have been run; empty if nothing tells. */
  String text(List<Statement> statements);

  static Locks on(TestDatabase database) {
    return switch (database.dialect().name()) {
      case "postgresql" -> new PostgresLocks(database);
      case "mariadb" -> new Unobserved(Unobserved::written);
      case "sqlite" -> new Unobserved(Unobserved::rebuilt);
      default -> new Unobserved(statements -> "");
    };
  }

  /** Databases that show nothing of it, and what their statements say. */
  record Unobserved(Function<List<Statement>, String> words) implements Locks {

    private static final String UNSAID = "unsaid";
    private static final Pattern WRITTEN =
        Pattern.compile("\\balgorithm\\s*=\\s*\\w+(\\s*,?\\s*lock\\s*=\\s*\\w+)?\\s*$");

    @Override
    public void read() {}

    @Override
    public void watch(Runnable statement) {
      statement.run();
    }

    @Override
    public String text(List<Statement> statements) {
      return words.apply(statements);
    }

    /** What MariaDB accepted: it refuses a statement that cannot be carried out so. */
    private static String written(List<Statement> statements) {
      String written =
          statements.stream()
              .filter(each -> each.kind() != Statement.Kind.DML)
              .map(Unobserved::written)
              .distinct()
              .sorted()
              .collect(Collectors.joining("; "));
      return written.equals(UNSAID) ? "" : written;
    }

    private static String written(Statement statement) {
      Matcher written = WRITTEN.matcher(statement.sql().toLowerCase(Locale.ROOT));
      return written.find() ? written.group() : UNSAID;
    }

    private static String rebuilt(List<Statement> statements) {
      return statements.stream().anyMatch(each -> each.kind() == Statement.Kind.RESTORE)
          ? "the table is built anew"
          : "";
    }
  }
}
