package io.aludel.cli;

import io.aludel.hazard.Judgement;
import io.aludel.history.History;
import io.aludel.revision.Revision;
import java.io.PrintWriter;

/** Says what was recorded, and what a person may do next. */
final class RecordedText {

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
    out.println();
    out.println("Changes:");
    Judgements.print(
        out,
        Judgement.of(history.schemaBefore(revision.id()), revision.changes()),
        revision.agreements());
    out.println();
    out.println("Next, for a person to decide and to do (no database was touched):");
    step("review the file, and commit it", commit());
    step("build, so that it can be applied", project.compileCommand());
    step(
        "try it on a copy of the database",
        "aludel upgrade " + revision.id() + options("copy"),
        "aludel downgrade " + before() + options("copy"));
    step("take it back, as long as no database has it", "aludel unrecord" + project.optionsText());
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
