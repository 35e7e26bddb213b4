package io.aludel.processor.gate;

import io.aludel.change.Change;
import io.aludel.change.ColumnChange.AddColumn;
import io.aludel.change.ColumnChange.RenameColumn;
import io.aludel.change.Subject;
import io.aludel.change.TableChange.CreateTable;
import io.aludel.change.TableChange.RenameTable;
import io.aludel.dialect.Dialects;
import io.aludel.schema.Name;
import java.util.List;
import java.util.Locale;
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
    return changes.stream()
        .flatMap(ReservedNames::introduced)
        .distinct()
        .map(subject -> line(subject, dialects))
        .collect(Collectors.joining());
  }

  private static Stream<Subject> introduced(Change change) {
    if (change instanceof CreateTable create) {
      return Stream.concat(
          Stream.of(Subject.of(create.table())),
          create.definition().columns().stream()
              .map(column -> Subject.of(create.table(), column.name())));
    }
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

  private static String line(Subject subject, List<String> dialects) {
    Name name = subject.column().orElse(subject.object().name());
    List<String> reserving =
        dialects.stream()
            .filter(
                dialect ->
                    Dialects.named(dialect)
                        .reservedWords()
                        .contains(name.text().toUpperCase(Locale.ROOT)))
            .toList();
    return name.quoted() || reserving.isEmpty()
        ? ""
        : "\n  reserved word: %s on %s. Quote it in the mapping, name = \"`%s`\", or Hibernate's SQL fails there."
            .formatted(subject, String.join(", ", reserving), name);
  }
}
