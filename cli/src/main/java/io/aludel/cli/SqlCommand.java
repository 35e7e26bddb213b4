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
      paramLabel = "TARGET",
      description =
          "Up: head, a revision's id or the beginning of one, +N; else head. Down: base, an id, -N.")
  private String target;

  @Option(
      names = "--dialect",
      paramLabel = "NAME",
      description = "h2, mariadb, postgresql or sqlite; else the first that the history serves.")
  private String dialect;

  @Option(names = "--down", description = "The way back.")
  private boolean down;

  @Option(
      names = "--from",
      paramLabel = "REVISION",
      description = "Where the database is; else base, or head with --down.")
  private String from;

  @Option(names = "--with-draft", description = "The draft too, which is not recorded yet.")
  private boolean withDraft;

  @Mixin private ProjectOptions options;

  private final Session session;

  SqlCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    if (down && target == null) {
      throw Failure.badInput(
          Code.OPTION_INVALID,
          "Down to where? Name a revision that stays, or base: aludel sql --down base");
    }
    MigrationSequence whole = Build.requireSequence(Project.of(session, options));
    MigrationSequence sequence = withDraft ? whole : new RecordedOnly(whole);
    if (sequence.revisions().size() < whole.revisions().size()) {
      session.err().println("The draft is left out. To put it in, add --with-draft.");
    }
    session.out().print(down ? downgrade(sequence) : upgrade(sequence));
    return ExitCode.DONE;
  }

  private String upgrade(MigrationSequence sequence) {
    return SqlScript.upgrade(
        sequence,
        requireDialect(sequence),
        from == null ? "base" : from,
        target == null ? "head" : target);
  }

  private String downgrade(MigrationSequence sequence) {
    return SqlScript.downgrade(
        sequence, requireDialect(sequence), from == null ? "head" : from, target);
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
