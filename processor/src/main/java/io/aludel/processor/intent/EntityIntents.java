package io.aludel.processor.intent;

import io.aludel.change.Subject;
import io.aludel.diagnostic.Code;
import io.aludel.diff.Intent;
import io.aludel.hazard.Rule;
import io.aludel.processor.model.Mirror;
import io.aludel.processor.report.Reporter;
import io.aludel.schema.Name;
import io.aludel.schema.ObjectName;
import java.util.Optional;

/** Reads what is declared of an entity's table as a whole. */
record EntityIntents(
    Declaration declaration, ObjectName table, Reporter reporter, DeclaredIntents intents) {

  void read() {
    formerName(declaration, reporter)
        .ifPresent(
            from ->
                intents.add(
                    new Intent.TableRename(table, from),
                    declaration.mirror().place("renamedFrom")));
    accepted(declaration, Subject.of(table), reporter, intents);
  }

  /** What {@code renamedFrom} says; nothing where it says nothing, or something impossible. */
  static Optional<Name> formerName(Declaration declaration, Reporter reporter) {
    if (!declaration.has("renamedFrom")) {
      return Optional.empty();
    }
    String written = declaration.mirror().text("renamedFrom").strip();
    if (written.isEmpty()) {
      reporter.report(
          Code.INTENT_INVALID,
          declaration.mirror().place("renamedFrom"),
          declaration.described()
              + ": renamedFrom is empty. Say the former name, or take it away.");
      return Optional.empty();
    }
    return Optional.of(Name.of(written));
  }

  /** Reads the agreements to hazards of an object. */
  static void accepted(
      Declaration declaration, Subject subject, Reporter reporter, DeclaredIntents intents) {
    if (!declaration.has("accept")) {
      return;
    }
    for (Mirror accept : declaration.mirror().nested("accept")) {
      if (Reason.isGiven(accept, declaration, reporter)) {
        rule(accept.constant("rule"))
            .ifPresent(
                rule ->
                    intents.add(
                        new Intent.Accept(rule, subject, accept.text("reason")), accept.place()));
      }
    }
  }

  private static Optional<Rule> rule(String constant) {
    // An unknown constant is an error that the compiler itself reports.
    for (Rule rule : Rule.values()) {
      if (rule.name().equals(constant)) {
        return Optional.of(rule);
      }
    }
    return Optional.empty();
  }
}
