package io.aludel.processor.intent;

import io.aludel.diagnostic.Code;
import io.aludel.diff.Intent;
import io.aludel.processor.model.Mirror;
import io.aludel.processor.report.Reporter;
import io.aludel.schema.Name;
import io.aludel.schema.ObjectName;
import java.util.Optional;

/** Reads the renames of what no single attribute owns. */
record RenameIntents(Declaration declaration, Reporter reporter, DeclaredIntents intents) {

  void readFromEntity(ObjectName own) {
    read(Optional.of(own));
  }

  /** A package has no table of its own, so each rename has to name one. */
  void readFromPackage() {
    read(Optional.empty());
  }

  private void read(Optional<ObjectName> own) {
    if (!declaration.has("renames")) {
      return;
    }
    for (Mirror rename : declaration.mirror().nested("renames")) {
      if (rename.text("to").isBlank()) {
        invalid(rename, "to", "to is empty; it is the name that today's model has");
      } else if (rename.nonEmpty("column").isPresent()) {
        readColumn(rename, own);
      } else {
        readTable(rename);
      }
    }
  }

  private void readColumn(Mirror rename, Optional<ObjectName> own) {
    Name from = Name.of(rename.text("column").strip());
    Name to = Name.of(rename.text("to").strip());
    Optional<ObjectName> table = rename.nonEmpty("table").map(ObjectName::of).or(() -> own);
    if (table.isEmpty()) {
      invalid(
          rename,
          "column",
          "a package has no table of its own; say @Rename(table = \"…\", column = \""
              + from
              + "\", to = \""
              + to
              + "\")");
    } else if (from.equals(to)) {
      sameName(rename, from);
    } else {
      intents.add(new Intent.ColumnRename(table.get(), to, from), rename.place());
    }
  }

  private void readTable(Mirror rename) {
    Optional<ObjectName> former = rename.nonEmpty("table").map(ObjectName::of);
    ObjectName to = ObjectName.of(rename.text("to").strip());
    if (former.isEmpty()) {
      invalid(
          rename,
          "to",
          "say what was called otherwise: @Rename(column = \"…\", to = \""
              + to
              + "\") or @Rename(table = \"…\", to = \""
              + to
              + "\")");
    } else if (to.schema().isPresent() && !to.schema().equals(former.get().schema())) {
      invalid(
          rename,
          "to",
          "a rename leaves table "
              + former.get()
              + " where it lies, and "
              + to
              + " lies elsewhere");
    } else if (former.get().name().equals(to.name())) {
      sameName(rename, to.name());
    } else {
      intents.add(
          new Intent.TableRename(former.get().sibling(to.name()), former.get().name()),
          rename.place());
    }
  }

  private void sameName(Mirror rename, Name name) {
    invalid(rename, "to", "the former name and the new one are both " + name);
  }

  private void invalid(Mirror rename, String attribute, String problem) {
    reporter.report(
        Code.INTENT_INVALID,
        rename.place(attribute),
        declaration.described() + ": @Rename: " + problem + ".");
  }
}
