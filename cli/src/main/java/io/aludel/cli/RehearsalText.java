package io.aludel.cli;

import static io.aludel.history.json.JsonBuilder.object;

import io.aludel.history.json.Json;
import io.aludel.history.json.Json.JsonArray;
import io.aludel.history.json.Json.JsonObject;
import io.aludel.migration.MigrationSequence;
import io.aludel.rehearsal.RehearsalReport;
import io.aludel.rehearsal.RehearsedRevision;
import java.io.PrintWriter;
import java.util.List;

/**
 * Says how rehearsals went.
 *
 * @param left the kinds of databases that the unit serves and nothing was rehearsed on
 */
record RehearsalText(
    Project project, MigrationSequence sequence, List<RehearsalReport> reports, List<String> left) {

  private static final String DETAIL = "        ";

  private PrintWriter out() {
    return project.session().out();
  }

  void printNoDraft() {
    out()
        .println(
            "There is no draft to be rehearsed: the entities of the last build say what the history"
                + " says.");
  }

  void print() {
    reports.forEach(this::print);
    long findings = reports.stream().mapToLong(each -> each.findings().size()).sum();
    out()
        .println(
            findings == 0
                ? "Everything came back that nobody agreed to lose."
                : findings + (findings == 1 ? " finding." : " findings."));
    left.forEach(
        dialect ->
            out()
                .println(
                    "Not rehearsed: "
                        + dialect
                        + " (name an empty database with --url jdbc:"
                        + dialect
                        + "://...)."));
  }

  private void print(RehearsalReport report) {
    out()
        .println(
            "Rehearsal of unit "
                + report.unit()
                + " on "
                + report.dialect()
                + ", with generated rows:");
    report.revisions().forEach(this::print);
    if (!report.skipped().isEmpty()) {
      out().println("  Not reached: " + String.join(", ", report.skipped()) + ".");
    }
  }

  private void print(RehearsedRevision rehearsed) {
    out()
        .println(
            "  "
                + rehearsed.revision().id()
                + " "
                + rehearsed.revision().description()
                + (rehearsed.revision().draft() ? " (draft): " : ": ")
                + outcome(rehearsed));
    if (!rehearsed.losses().isEmpty()) {
      out().println(DETAIL + "Lost, as agreed: " + String.join(", ", rehearsed.losses()) + ".");
    }
    rehearsed.notes().forEach(note -> out().println(DETAIL + "Note: " + note));
    rehearsed
        .findings()
        .forEach(finding -> out().println(("! " + finding).indent(6).stripTrailing()));
  }

  private static String outcome(RehearsedRevision rehearsed) {
    String refused =
        rehearsed.refusedRows() == 0
            ? ""
            : " (the database refused " + rehearsed.refusedRows() + " more)";
    String rows = rehearsed.rows() + (rehearsed.rows() == 1 ? " row" : " rows") + refused;
    if (!rehearsed.passed()) {
      return "NOT FINE, with " + rows + ".";
    }
    return rehearsed
        .oneWay()
        .map(reason -> "up with " + rows + "; there is no way back: " + reason + ".")
        .orElse("up, down and up again with " + rows + ".");
  }

  Json json() {
    return object()
        .put("unit", sequence.unit())
        .put("passed", reports.stream().allMatch(RehearsalReport::passed))
        .put("databases", JsonArray.of(reports.stream().map(RehearsalText::json).toList()))
        .put("notRehearsed", JsonArray.ofStrings(left))
        .build();
  }

  private static JsonObject json(RehearsalReport report) {
    return object()
        .put("dialect", report.dialect())
        .put("passed", report.passed())
        .put(
            "revisions",
            JsonArray.of(report.revisions().stream().map(RehearsalText::json).toList()))
        .put("notReached", JsonArray.ofStrings(report.skipped()))
        .build();
  }

  private static JsonObject json(RehearsedRevision rehearsed) {
    return object()
        .put("id", rehearsed.revision().id())
        .put("description", rehearsed.revision().description())
        .put("checksum", rehearsed.revision().checksum())
        .put("draft", rehearsed.revision().draft())
        .put("passed", rehearsed.passed())
        .put("noWayBack", rehearsed.oneWay())
        .put("rows", rehearsed.rows())
        .put("refusedRows", rehearsed.refusedRows())
        .put("losses", JsonArray.ofStrings(rehearsed.losses()))
        .put("notes", JsonArray.ofStrings(rehearsed.notes()))
        .put("findings", JsonArray.ofStrings(rehearsed.findings()))
        .build();
  }
}
