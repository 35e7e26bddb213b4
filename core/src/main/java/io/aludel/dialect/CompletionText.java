package io.aludel.dialect;

import io.aludel.dialect.CatalogueObject.OfColumn;
import io.aludel.dialect.CatalogueObject.OfConstraint;
import io.aludel.dialect.CatalogueObject.OfIndex;
import io.aludel.dialect.CatalogueObject.OfSequence;
import io.aludel.dialect.CatalogueObject.OfTable;
import io.aludel.schema.Name;
import io.aludel.schema.ObjectName;
import java.util.List;

/**
 * Spells completions for the journal, one part a line: identifiers may contain anything but a line
 * break.
 */
final class CompletionText {

  private CompletionText() {}

  static String write(Completion completion) {
    if (completion instanceof Completion.Exists exists) {
      return "exists\n" + write(exists.object());
    }
    if (completion instanceof Completion.Gone gone) {
      return "gone\n" + write(gone.object());
    }
    if (completion instanceof Completion.ByKey by) {
      return "by key\n" + by.table() + "\n" + by.key();
    }
    if (completion instanceof Completion.Journal) {
      return "journal";
    }
    return completion instanceof Completion.Unknown ? "unknown" : "repeatable";
  }

  private static String write(CatalogueObject object) {
    if (object instanceof OfTable of) {
      return "table\n" + of.table();
    }
    if (object instanceof OfColumn of) {
      return "column\n" + of.table() + "\n" + of.column();
    }
    if (object instanceof OfConstraint of) {
      return "constraint\n" + of.table() + "\n" + of.constraint();
    }
    if (object instanceof OfIndex of) {
      return "index\n" + of.table() + "\n" + of.index();
    }
    return "sequence\n" + ((OfSequence) object).sequence();
  }

  static Completion parse(String text) {
    List<String> parts = List.of(text.split("\n", -1));
    return switch (parts.get(0)) {
      case "journal" -> Completion.Journal.INSTANCE;
      case "repeatable" -> Completion.Repeatable.INSTANCE;
      case "unknown" -> Completion.Unknown.INSTANCE;
      case "by key" -> byKey(parts);
      case "exists" -> new Completion.Exists(object(parts));
      case "gone" -> new Completion.Gone(object(parts));
      default -> throw new IllegalArgumentException("no completion: " + text);
    };
  }

  private static Completion byKey(List<String> parts) {
    if (parts.size() != 3) {
      throw new IllegalArgumentException("no completion: " + parts);
    }
    return new Completion.ByKey(parts.get(1), parts.get(2));
  }

  private static CatalogueObject object(List<String> parts) {
    if (parts.size() < 3) {
      throw new IllegalArgumentException("no completion: " + parts);
    }
    ObjectName object = ObjectName.of(parts.get(2));
    return switch (parts.get(1)) {
      case "table" -> new OfTable(object);
      case "column" -> new OfColumn(object, Name.of(parts.get(3)));
      case "constraint" -> new OfConstraint(object, Name.of(parts.get(3)));
      case "index" -> new OfIndex(object, Name.of(parts.get(3)));
      case "sequence" -> new OfSequence(object);
      default -> throw new IllegalArgumentException("no completion: " + parts);
    };
  }
}
