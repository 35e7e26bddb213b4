package io.aludel.processor.intent;

import io.aludel.change.Subject;
import io.aludel.diagnostic.Code;
import io.aludel.diff.Intent;
import io.aludel.processor.report.Place;
import io.aludel.processor.report.Reporter;
import io.aludel.schema.Name;
import io.aludel.schema.ObjectName;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads what stays in the database though the model no longer maps it. */
record RetireIntents(Declaration declaration, Reporter reporter, DeclaredIntents intents) {

  /** Columns: of the entity's own table, or {@code table.column} of another one that it has. */
  void readFromEntity(ObjectName own) {
    read(
        written -> {
          ObjectName parts = ObjectName.of(written);
          return parts.schema().isEmpty()
              ? Subject.of(own, parts.name())
              : columnElsewhere(parts.schema().get(), parts.name());
        });
  }

  /** The column behind the last dot: where there are two of them, the first ends a schema. */
  private static Subject columnElsewhere(Name first, Name rest) {
    ObjectName parts =
        rest.quoted() ? new ObjectName(Optional.empty(), rest) : ObjectName.of(rest.text());
    return parts
        .schema()
        .map(table -> Subject.of(new ObjectName(Optional.of(first), table), parts.name()))
        .orElseGet(() -> Subject.of(new ObjectName(Optional.empty(), first), parts.name()));
  }

  void readFromPackage() {
    read(written -> Subject.of(ObjectName.of(written)));
  }

  /**
   * @param subject what a value names
   */
  private void read(Function<String, Subject> subject) {
    if (!declaration.has("retires")) {
      return;
    }
    List<String> names = declaration.mirror().texts("retires");
    for (int i = 0; i < names.size(); i++) {
      Place place = declaration.mirror().place("retires", i);
      if (names.get(i).isBlank()) {
        reporter.report(
            Code.INTENT_INVALID,
            place,
            declaration.described() + ": retires has an empty name. Say which, or take it away.");
      } else {
        intents.add(new Intent.Retire(subject.apply(names.get(i).strip())), place);
      }
    }
  }
}
