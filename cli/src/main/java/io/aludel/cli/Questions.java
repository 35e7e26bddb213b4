package io.aludel.cli;

import static io.aludel.diagnostic.ShellText.quote;

import io.aludel.change.Subject;
import io.aludel.diagnostic.Code;
import io.aludel.diff.Finding.Unanswered;
import io.aludel.hazard.Hazard;
import io.aludel.hazard.Rule;
import io.aludel.history.DraftFile;
import io.aludel.schema.Name;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What the gate asks, and how to answer. */
final class Questions {

  private Questions() {}

  /**
   * Answers one question.
   *
   * @throws Failure if no word makes the change possible
   */
  static DraftFile answer(DraftFile draft, String question, String reason) {
    String rule = question.strip().toUpperCase(Locale.ROOT);
    if (rule.startsWith(Rule.TYPE_INCOMPATIBLE + ":")) {
      throw Failure.badInput(
          Code.OPTION_INVALID,
          "--agree "
              + question
              + ": no agreement converts these values. Say how, with @MigrationChange(transform ="
              + " @Transform(...)), and build.");
    }
    return draft.agree(question, reason);
  }

  /**
   * Refuses what is not answered, with every way out.
   *
   * @param command what to type, up to {@code --agree}
   */
  static Failure unanswered(DraftFile draft, String command) {
    return Failure.finding(
        Code.HAZARD_UNANSWERED,
        "Nobody has agreed to what is dangerous in the draft, so it is not recorded."
            + draft.unanswered().stream()
                .map(question -> "\n" + text(question, command))
                .collect(Collectors.joining()));
  }

  /** One question with the ways out. */
  static String text(Unanswered question, String command) {
    Hazard hazard = question.hazard();
    return "  "
        + hazard.rule()
        + " "
        + hazard.subject()
        + ": "
        + hazard.detail()
        + waysOut(question, command).stream()
            .map(way -> "\n    " + way)
            .collect(Collectors.joining());
  }

  private static List<String> waysOut(Unanswered question, String command) {
    Hazard hazard = question.hazard();
    Subject subject = hazard.subject();
    String agree =
        "or agree to it: "
            + command
            + " --agree "
            + quote(hazard.rule() + ":" + subject)
            + " --reason \"...\"";
    String column = subject.column().map(Name::toString).orElse("");
    return switch (hazard.rule()) {
      case DROP_TABLE ->
          List.of(
              "declare it renamed, on the entity that follows it: @MigrationChange(renamedFrom = \""
                  + subject.object().name()
                  + "\")",
              agree);
      case DROP_COLUMN ->
          List.of(
              "declare it renamed, on the attribute that follows it"
                  + candidates(question)
                  + ": @MigrationChange(renamedFrom = \""
                  + column
                  + "\")",
              "or removed, on the entity: @MigrationChange(drops = @Drop(column = \""
                  + column
                  + "\", reason = \"...\"))",
              "or retired, which leaves it where it is: @MigrationChange(retires = \""
                  + column
                  + "\")",
              agree);
      case ADD_REQUIRED, SET_REQUIRED ->
          List.of("say what existing rows get: @MigrationChange(backfill = \"...\")", agree);
      case TYPE_INCOMPATIBLE ->
          List.of("say how values become new ones: @MigrationChange(transform = @Transform(...))");
      default ->
          List.of(
              "accept it where it is: @MigrationChange(accept = @Accept(rule = Rule."
                  + hazard.rule()
                  + ", reason = \"...\"))",
              agree);
    };
  }

  private static String candidates(Unanswered question) {
    return question.candidates().isEmpty()
        ? ""
        : question.candidates().stream()
            .map(Name::toString)
            .collect(Collectors.joining(" or ", " (perhaps ", ")"));
  }
}
