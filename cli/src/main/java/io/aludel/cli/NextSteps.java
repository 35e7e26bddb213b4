package io.aludel.cli;

/** Says what a person may do after a command that touched no database. */
final class NextSteps {

  private final Session session;

  NextSteps(Session session) {
    this.session = session;
    session.out().println();
    session.out().println("Next, for a person to decide and to do (no database was touched):");
  }

  void step(String what, String... commands) {
    session.out().println("  " + what + ":");
    for (String command : commands) {
      session.out().println("    " + command);
    }
  }
}
