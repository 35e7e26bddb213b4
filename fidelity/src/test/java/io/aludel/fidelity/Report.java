package io.aludel.fidelity;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/** Prints what comparisons came to. */
final class Report {

  private final PrintStream out;
  private final Figures total = new Figures();
  private int outcomes;
  private int equal;

  Report(PrintStream out) {
    this.out = out;
  }

  void print(Outcome outcome) {
    outcomes++;
    equal += outcome.isEqual() ? 1 : 0;
    total.add(outcome.figures());
    out.println(outcome + ": " + verdict(outcome));
    print("refused", outcome.refusals());
    print("differs", outcome.differences());
    print("left out", outcome.faults());
    print("note", outcome.notes());
  }

  private static String verdict(Outcome outcome) {
    if (!outcome.refusals().isEmpty()) {
      return "REFUSED";
    }
    return outcome.isEqual() ? "equal" : "DIFFERENT";
  }

  private void print(String label, List<String> lines) {
    lines.forEach(line -> out.println("  " + label + ": " + line.replace("\n", "\n    ")));
  }

  void printTotal() {
    out.printf(Locale.ROOT, "%n%-10s %7s %8s%n", "", "equal", "unequal");
    for (Subject subject : Subject.values()) {
      out.printf(
          Locale.ROOT, "%-10s %7d %8d%n", subject, total.equal(subject), total.unequal(subject));
    }
    out.println("\n" + equal + " of " + outcomes + " comparisons found no difference.");
  }

  boolean isAllEqual() {
    return equal == outcomes;
  }
}
