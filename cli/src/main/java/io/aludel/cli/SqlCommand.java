package io.aludel.cli;

import io.aludel.diagnostic.Code;
import io.aludel.diagnostic.Nearest;
import io.aludel.migration.MigrationSequence;
import io.aludel.runtime.SqlScript;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints what an upgrade or a downgrade would run. */
@Command(
    name = "sql",
    description =
        "Print the SQL that upgrade or downgrade would run, with what keeps the version table"
            + " right; needs no database.")
final class SqlCommand implements Callable<Integer> {

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "RANGE",
      defaultValue = "head",
      description =
          "From which revision to which, up or down: 0001:0003, 0003:base, :head. FROM is base where"
              + " it is left out; TO is head, an id or the beginning of one, +N or -N; else"
              + " ${DEFAULT-VALUE}.")
  private String range;

  @Option(
      names = "--dialect",
      paramLabel = "NAME",
      description = "h2, mariadb, postgresql or sqlite; else the first that the history serves.")
  private String dialect;

  @Option(
      names = "--idempotent",
      description =
          "Pass over what is applied, so that the script may be run twice; not on SQLite.")
  private boolean idempotent;

  @Option(names = "--with-draft", description = "The draft too, which is not recorded yet.")
  private boolean withDraft;

  @Mixin private ProjectOptions options;

  private final Session session;

  SqlCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    MigrationSequence whole = Build.requireSequence(Project.of(session, options));
    MigrationSequence sequence = withDraft ? whole : new RecordedOnly(whole);
    if (sequence.revisions().size() < whole.revisions().size()) {
      session.err().println("The draft is left out. To put it in, add --with-draft.");
    }
    String name = requireDialect(sequence);
    session
        .out()
        .print(
            idempotent
                ? SqlScript.idempotent(sequence, name, from(), to())
                : SqlScript.between(sequence, name, from(), to()));
    return ExitCode.DONE;
  }

  private String from() {
    int colon = range.indexOf(':');
    return colon <= 0 ? "base" : range.substring(0, colon);
  }

  private String to() {
    String to = range.substring(range.indexOf(':') + 1);
    return to.isEmpty() ? "head" : to;
  }

  private String requireDialect(MigrationSequence sequence) {
    if (dialect == null) {
      return sequence.dialects().get(0);
    }
    if (!sequence.dialects().contains(dialect)) {
      throw Failure.badInput(
          Code.DATABASE_NOT_SERVED,
          "--dialect "
              + dialect
              + " is none that the history serves."
              + Nearest.question(dialect, sequence.dialects())
              + " It serves "
              + String.join(", ", sequence.dialects())
              + ", as `dialects` in aludel.properties says.");
    }
    return dialect;
  }
}
