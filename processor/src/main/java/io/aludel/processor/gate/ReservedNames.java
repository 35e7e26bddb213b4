package io.aludel.processor.gate;

import io.aludel.change.Change;
import io.aludel.change.ColumnChange.AddColumn;
import io.aludel.change.ColumnChange.RenameColumn;
import io.aludel.change.Subject;
import io.aludel.change.TableChange.CreateTable;
import io.aludel.change.TableChange.RenameTable;
import io.aludel.dialect.Dialect;
import io.aludel.dialect.Dialects;
import io.aludel.schema.Column;
import io.aludel.schema.Name;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds new names that are words of a database's own. Aludel quotes them, but Hibernate writes
 * names as the mapping does, so its first query fails.
 */
final class ReservedNames {

  private ReservedNames() {}

  /** A line for each such name; nothing, if there is none. */
  static String lines(List<String> dialects, List<Change> changes) {
    List<Dialect> served = new ArrayList<>();
    Set<String> words = new HashSet<>();
    for (String name : dialects) {
      Dialect dialect = Dialects.named(name);
      served.add(dialect);
      words.addAll(dialect.reservedWords());
    }
    Set<Subject> reserved = new LinkedHashSet<>();
    for (Change change : changes) {
      addReserved(change, words, reserved);
    }
    StringBuilder lines = new StringBuilder();
    for (Subject subject : reserved) {
      lines.append(line(subject, served));
    }
    return lines.toString();
  }

  private static void addReserved(Change change, Set<String> words, Set<Subject> reserved) {
    if (change instanceof CreateTable create) {
      if (isReserved(create.table().name(), words)) {
        reserved.add(Subject.of(create.table()));
      }
      for (Column column : create.definition().columns()) {
        if (isReserved(column.name(), words)) {
          reserved.add(Subject.of(create.table(), column.name()));
        }
      }
      return;
    }
    Optional<Subject> renamed = renamed(change);
    if (renamed.isPresent() && isReserved(name(renamed.get()), words)) {
      reserved.add(renamed.get());
    }
  }

  private static boolean isReserved(Name name, Set<String> words) {
    return !name.quoted() && words.contains(name.text().toUpperCase(Locale.ROOT));
  }

  private static Optional<Subject> renamed(Change change) {
    if (change instanceof AddColumn add) {
      return Optional.of(add.subject());
    }
    if (change instanceof RenameColumn rename) {
      return Optional.of(Subject.of(rename.table(), rename.to()));
    }
    return change instanceof RenameTable rename
        ? Optional.of(Subject.of(rename.to()))
        : Optional.empty();
  }

  private static Name name(Subject subject) {
    return subject.column().orElse(subject.object().name());
  }

  private static String word(Subject subject) {
    return name(subject).text().toUpperCase(Locale.ROOT);
  }

  private static String line(Subject subject, List<Dialect> served) {
    String reserving =
        served.stream()
            .filter(dialect -> dialect.reservedWords().contains(word(subject)))
            .map(Dialect::name)
            .collect(Collectors.joining(", "));
    return "\n  reserved word: "
        + subject
        + " on "
        + reserving
        + ". Quote it in the mapping, name = \"`"
        + name(subject)
        + "`\", or Hibernate's SQL fails there.";
  }
}
