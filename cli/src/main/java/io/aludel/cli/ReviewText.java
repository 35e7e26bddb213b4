package io.aludel.cli;

import io.aludel.hazard.Judgement;
import io.aludel.hazard.Level;
import io.aludel.revision.Revision;
import java.io.PrintWriter;
import java.util.List;

/** Prints what somebody who reviews a revision wants to know of it. */
final class ReviewText {

  private final PrintWriter out;
  private final Review review;

  ReviewText(PrintWriter out, Review review) {
    this.out = out;
    this.review = review;
  }

  /** The changes, with what the safety rules say of each, and what happens to rows. */
  void printChanges() {
    Revision revision = review.revision();
    out.println();
    out.println("Changes:");
    Judgements.print(out, review.judgements(), revision.agreements());
    List<Review.DataStep> steps = review.dataSteps();
    if (!steps.isEmpty()) {
      out.println();
      out.println("What happens to rows:");
      for (Review.DataStep step : steps) {
        out.println("  " + step.text());
        step.reasons().forEach(reason -> out.println("    " + reason));
      }
    }
  }

  /**
   * The statements, as far as they are known without a build.
   *
   * @param most how many of each direction
   */
  void printSql(int most) {
    if (review.runsCode()) {
      out.println();
      out.println("What a class says stands in the build alone: aludel sql prints it.");
      return;
    }
    print("upgrade", review.upgradeSql(), most);
    if (review.ends().isEmpty()) {
      print("downgrade", review.downgradeSql(), most);
    } else {
      out.println();
      out.println("There is no way back:");
      review.ends().forEach(end -> out.println("  " + end));
    }
  }

  private void print(String direction, List<String> statements, int most) {
    out.println();
    out.println("SQL of the " + direction + " (" + review.dialect().name() + "):");
    statements.stream()
        .limit(most)
        .forEach(sql -> out.println(sql.indent(2).stripTrailing() + ";"));
    if (statements.size() > most) {
      out.println(
          "  ... and "
              + (statements.size() - most)
              + " more: aludel show "
              + review.revision().id());
    }
  }

  void printChecklist() {
    out.println();
    out.println("Checklist:");
    new Checklist(review).points().forEach(point -> out.println("  " + point));
    long dangerous =
        review.judgements().stream().map(Judgement::level).filter(Level.DANGEROUS::equals).count();
    out.println(
        "  open  for a person: review it"
            + (dangerous == 0 ? "" : " (" + dangerous + " dangerous)")
            + ", try it on a copy of the database, apply it");
  }
}
