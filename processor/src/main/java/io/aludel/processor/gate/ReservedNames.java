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
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds new names that are words of a database's own. Aludel quotes them, but Hibernate writes
 * names as the mapping does, so its first query fails.
 */
final class ReservedNames {

  private ReservedNames() {}

  /** A line for each such name; nothing, if there is none. */
  static String lines(List<String> dialects, List<Change> changes) {
    List<Dialect> served = dialects.stream().map(Dialects::named).toList();
    Set<String> words = new HashSet<>();
    served.forEach(dialect -> words.addAll(dialect.reservedWords()));
    return changes.stream()
        .flatMap(change -> introduced(change, words))
        .distinct()
        .map(subject -> line(subject, served))
        .collect(Collectors.joining());
  }

  private static Stream<Subject> introduced(Change change, Set<String> words) {
    if (change instanceof CreateTable create) {
      List<Subject> reserved = new ArrayList<>();
      if (isReserved(create.table().name(), words)) {
        reserved.add(Subject.of(create.table()));
      }
      for (Column column : create.definition().columns()) {
        if (isReserved(column.name(), words)) {
          reserved.add(Subject.of(create.table(), column.name()));
        }
      }
      return reserved.stream();
    }
    return renamed(change).filter(subject -> isReserved(name(subject), words));
  }

  private static boolean isReserved(Name name, Set<String> words) {
    return !name.quoted() && words.contains(name.text().toUpperCase(Locale.ROOT));
  }

  private static Stream<Subject> renamed(Change change) {
    if (change instanceof AddColumn add) {
      return Stream.of(add.subject());
    }
    if (change instanceof RenameColumn rename) {
      return Stream.of(Subject.of(rename.table(), rename.to()));
    }
    return change instanceof RenameTable rename
        ? Stream.of(Subject.of(rename.to()))
        : Stream.empty();
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
