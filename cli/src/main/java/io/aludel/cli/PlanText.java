package io.aludel.cli;

import io.aludel.runtime.Plan;
import io.aludel.runtime.PlannedStep;
import io.aludel.runtime.RowCheck;
import java.io.PrintWriter;
import java.util.List;

/** Prints plans. */
final class PlanText {

  /** More statements of a revision than anybody would read here. */
  private static final int SHOWN_STATEMENTS = 30;

  private PlanText() {}

  static void print(PrintWriter out, String title, Plan plan, String url) {
    out.println(
        title
            + " of unit "
            + plan.unit()
            + " on "
            + url
            + ", from "
            + (plan.from().isEmpty() ? "base" : String.join(", ", plan.from()))
            + " to "
            + plan.to()
            + (plan.isEmpty() ? ": there is nothing to do." : ":"));
    plan.steps().forEach(step -> print(out, step));
    plan.rowChecks().stream()
        .filter(RowCheck::refuses)
        .distinct()
        .forEach(check -> print(out, check));
    plan.differences().forEach(each -> out.println("  Differs: " + each));
    plan.notes().forEach(note -> out.println("  Note: " + note));
    if (!plan.isEmpty()) {
      out.println("Plan hash: " + plan.hash());
    }
  }

  private static void print(PrintWriter out, PlannedStep step) {
    out.println("  " + name(step));
    List<String> statements = step.statements();
    statements.stream()
        .limit(SHOWN_STATEMENTS)
        .forEach(sql -> out.println(sql.indent(6).stripTrailing() + ";"));
    if (statements.size() > SHOWN_STATEMENTS) {
      out.println("      ... and " + (statements.size() - SHOWN_STATEMENTS) + " statements more.");
    }
    step.losses().forEach(loss -> out.println("    Loses data: " + loss));
    step.oneWay().ifPresent(reason -> out.println("    There is no way back: " + reason));
    if (step.isFinal()) {
      out.println("    Back up first.");
    }
    step.notes().forEach(note -> out.println("    Note: " + note));
  }

  /** A step in a line: {@code apply 0002 add role to users}. */
  static String name(PlannedStep step) {
    return step.action().verb()
        + " "
        + step.id()
        + " "
        + step.description()
        + (step.draft() ? " (draft)" : "");
  }

  private static void print(PrintWriter out, RowCheck check) {
    out.println(
        "  Rows of "
            + check.subject()
            + " that "
            + check.problem()
            + ": "
            + check.rows()
            + "; they would refuse it. Find them: "
            + check.findSql());
  }
}
