package io.aludel.processor.intent;

import io.aludel.change.Expression;
import io.aludel.change.Subject;
import io.aludel.diagnostic.Code;
import io.aludel.diff.Intent;
import io.aludel.processor.model.Mirror;
import io.aludel.processor.report.Reporter;
import io.aludel.schema.Name;
import io.aludel.schema.ObjectName;
import java.util.Optional;

/** Reads the agreements that something goes. */
record DropIntents(Declaration declaration, Reporter reporter, DeclaredIntents intents) {

  void readFromEntity(ObjectName own) {
    read(Optional.of(own));
  }

  /** A package has no table of its own, so each agreement has to name one. */
  void readFromPackage() {
    read(Optional.empty());
  }

  private void read(Optional<ObjectName> own) {
    if (!declaration.has("drops")) {
      return;
    }
    for (Mirror drop : declaration.mirror().nested("drops")) {
      subject(drop, own)
          .filter(subject -> Reason.isGiven(drop, declaration, reporter))
          .ifPresent(subject -> add(drop, subject));
    }
  }

  private Optional<Subject> subject(Mirror drop, Optional<ObjectName> own) {
    Optional<Name> column = drop.nonEmpty("column").map(Name::of);
    Optional<ObjectName> table = drop.nonEmpty("table").map(ObjectName::of);
    if (column.isEmpty() && table.isEmpty()) {
      invalid(drop, "say what goes: @Drop(column = \"…\", …) or @Drop(table = \"…\", …)");
      return Optional.empty();
    }
    Optional<ObjectName> object = table.or(() -> own);
    if (object.isEmpty()) {
      invalid(
          drop, "a package has no table of its own; say @Drop(table = \"…\", column = \"…\", …)");
    }
    return object.map(each -> new Subject(each, column));
  }

  private void add(Mirror drop, Subject subject) {
    boolean backfill = drop.written("backfill").isPresent();
    if (backfill && subject.column().isEmpty()) {
      invalid(drop, "backfill means nothing where a whole table goes: its rows go with it");
      return;
    }
    intents.add(
        new Intent.Drop(
            subject,
            drop.text("reason"),
            drop.constant("data").equals("DESTROY"),
            backfill ? Optional.of(new Expression.Value(drop.text("backfill"))) : Optional.empty()),
        drop.place());
  }

  private void invalid(Mirror drop, String problem) {
    reporter.report(
        Code.INTENT_INVALID, drop.place(), declaration.described() + ": " + problem + ".");
  }
}
