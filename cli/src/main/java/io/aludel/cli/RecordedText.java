package io.aludel.cli;

import io.aludel.diagnostic.ShellText;
import io.aludel.history.History;
import io.aludel.revision.Revision;
import java.io.PrintWriter;

/** Says what was recorded, and what a person may do next. */
final class RecordedText {

  /** As many as can be taken in at a glance. */
  private static final int SHOWN_STATEMENTS = 8;

  private final Session session;
  private final Project project;
  private final History history;
  private final Revision revision;

  RecordedText(Session session, Project project, History history, String id) {
    this.session = session;
    this.project = project;
    this.history = history;
    this.revision = history.revision(id).orElseThrow();
  }

  void print(String verb) {
    PrintWriter out = session.out();
    out.println(
        verb + " " + session.show(project.folder().resolve(history.fileName(revision.id()))));
    out.println(
        "  Revision " + revision.id() + ", after " + before() + ": " + revision.description());
    ReviewText review = new ReviewText(out, Review.of(project, history, revision));
    review.printChanges();
    review.printSql(SHOWN_STATEMENTS);
    review.printChecklist();
    out.println();
    out.println(
        "Next (no database was touched). An assistant may change entities, compile, record, show,"
            + " check, and rehearse on embedded databases:");
    step("build, so that it can be applied", project.compileCommand());
    step("see that everything comes back", "aludel rehearse" + project.optionsText());
    step("take it back, as long as no database has it", "aludel unrecord" + project.optionsText());
    out.println("For a person to decide and to do:");
    step("review the file, and commit it", commit());
    step(
        "try it on a copy of the database",
        "aludel upgrade " + revision.id() + options("copy"),
        "aludel downgrade " + before() + options("copy"));
    boolean isNamed = session.variable("ALUDEL_URL").isPresent();
    step(
        "apply it",
        "aludel upgrade " + revision.id() + (isNamed ? project.optionsText() : options("shop")));
  }

  private void step(String what, String... commands) {
    session.out().println("  " + what + ":");
    for (String command : commands) {
      session.out().println("    " + command);
    }
  }

  private String before() {
    return revision.parents().isEmpty() ? "base" : String.join(", ", revision.parents());
  }

  private String commit() {
    String folder = ShellText.quote(session.show(project.folder()));
    return "git add "
        + folder
        + " && git commit -m "
        + ShellText.quote("Migration " + revision.id() + ": " + revision.description());
  }

  private String options(String database) {
    String url =
        switch (history.settings().dialects().get(0)) {
          case "h2" -> "jdbc:h2:./" + database;
          case "mariadb" -> "jdbc:mariadb://localhost/" + database;
          case "sqlite" -> "jdbc:sqlite:" + database + ".db";
          default -> "jdbc:postgresql://localhost/" + database;
        };
    return project.optionsText() + " --url " + url;
  }
}
