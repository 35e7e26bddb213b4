package io.aludel.cli;

import io.aludel.history.History;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the revisions that nothing follows. */
@Command(name = "heads", description = "Show the revision that nothing follows.")
final class HeadsCommand implements Callable<Integer> {

  @Mixin private ProjectOptions options;

  private final Session session;

  HeadsCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    History history = Project.of(session, options).requireHistory();
    List<String> heads = history.graph().heads();
    for (String head : heads) {
      session.out().println(head + "  " + history.revision(head).orElseThrow().description());
    }
    if (heads.isEmpty()) {
      session.out().println("base  (no revision is recorded yet)");
    }
    return ExitCode.DONE;
  }
}
