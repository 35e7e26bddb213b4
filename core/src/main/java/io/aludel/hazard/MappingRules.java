package io.aludel.hazard;

import io.aludel.change.ColumnAttributeChange.SetColumnMapping;
import io.aludel.change.SequenceChange.AdvanceSequence;
import io.aludel.change.Subject;
import io.aludel.change.TableChange.SetTableMapping;
import io.aludel.schema.Column;
import io.aludel.schema.ColumnMapping;
import io.aludel.schema.DeletionMark;
import io.aludel.schema.KeyGenerator;
import io.aludel.schema.SchemaView;
import io.aludel.schema.Table;
import io.aludel.schema.TableMapping;
import io.aludel.schema.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * What is dangerous about rows that mean something else from now on: no statement shows it, and the
 * rows stay as they are. Of what was unknown before, nothing can be said.
 */
final class MappingRules {

  private final SchemaView now;
  private final RevisionFacts revision;

  MappingRules(SchemaView now, RevisionFacts revision) {
    this.now = now;
    this.revision = revision;
  }

  List<Hazard> judge(SetTableMapping change) {
    Table table = now.requireTable(change.table());
    if (table.mapping().isEmpty() || change.mapping().isEmpty()) {
      return List.of();
    }
    TableMapping before = table.mapping().get();
    TableMapping after = change.mapping().get();
    List<Hazard> hazards = new ArrayList<>();
    if (isAnother(before, after)) {
      hazards.add(
          danger(
              Rule.INHERITANCE,
              change.subject(),
              before.inheritance().get() + " becomes " + after.inheritance().get()));
    } else {
      discriminators(table, before, after)
          .ifPresent(detail -> hazards.add(danger(Rule.DISCRIMINATOR, change.subject(), detail)));
    }
    generator(table, before, after).ifPresent(hazards::add);
    return hazards;
  }

  private static boolean isAnother(TableMapping before, TableMapping after) {
    return before.inheritance().isPresent()
        && after.inheritance().isPresent()
        && !before.inheritance().equals(after.inheritance());
  }

  /** Rows that would be told as another class, or as none. */
  private static Optional<String> discriminators(
      Table table, TableMapping before, TableMapping after) {
    List<String> lost = new ArrayList<>();
    for (Map.Entry<String, String> row : before.discriminators().entrySet()) {
      String value = row.getKey();
      String was = row.getValue();
      Optional<String> is = Optional.ofNullable(after.discriminators().get(value));
      // A class that is left alone in its table takes every row for its own.
      boolean alone = after.discriminators().isEmpty() && was.equals(table.owner());
      if (is.isPresent() && !is.get().equals(was) && after.discriminators().containsValue(was)) {
        lost.add("rows stored as '%s' were %s and would be %s".formatted(value, was, is.get()));
      } else if (is.isEmpty() && !alone) {
        lost.add(
            "rows of %s are stored as '%s', %s"
                .formatted(was, value, lookedFor(was, after.discriminators())));
      }
    }
    return lost.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", lost));
  }

  private static String lookedFor(String className, SortedMap<String, String> values) {
    return values.entrySet().stream()
        .filter(entry -> entry.getValue().equals(className))
        .map(entry -> "and would be looked for as '" + entry.getKey() + "'")
        .findFirst()
        .orElse("which stands for no class any more");
  }

  private static Optional<Hazard> generator(Table table, TableMapping before, TableMapping after) {
    boolean counts = counts(before) || counts(after);
    // A column that the database begins, or ceases, to count is judged by itself.
    boolean inColumn = isIdentity(before) || isIdentity(after);
    if (before.generator().equals(after.generator()) || !counts || inColumn) {
      return Optional.empty();
    }
    return Optional.of(
        danger(
            Rule.GENERATOR,
            key(table),
            "keys came from "
                + said(before.generator())
                + " and come from "
                + said(after.generator())));
  }

  private static boolean counts(TableMapping mapping) {
    return mapping.generator().filter(each -> each.kind().counts()).isPresent();
  }

  private static boolean isIdentity(TableMapping mapping) {
    return mapping
        .generator()
        .filter(each -> each.kind() == KeyGenerator.Kind.IDENTITY)
        .isPresent();
  }

  private static String said(Optional<KeyGenerator> generator) {
    return generator.map(MappingRules::said).orElse("the application");
  }

  private static String said(KeyGenerator generator) {
    String allocation = ", " + generator.allocation() + " at a time";
    return switch (generator.kind()) {
      case IDENTITY -> "the database";
      case SEQUENCE -> "sequence " + generator.source().get() + allocation;
      case TABLE ->
          "row '"
              + generator.key().orElse("")
              + "' of table "
              + generator.source().get()
              + allocation;
      case UUID -> "random";
      case CUSTOM -> "generator " + generator.key().orElse("");
    };
  }

  private static Subject key(Table table) {
    return table
        .primaryKey()
        .map(key -> Subject.of(table.name(), key.columns().get(0)))
        .orElseGet(() -> Subject.of(table.name()));
  }

  /** Where it was unknown what gave the keys, it was not this: the sequence has just begun. */
  List<Hazard> judge(AdvanceSequence change) {
    Subject key = Subject.of(change.table(), change.column());
    boolean known = now.requireTable(change.table()).mapping().isPresent();
    return known || revision.counted().contains(key)
        ? List.of()
        : List.of(
            danger(
                Rule.GENERATOR,
                key,
                "keys come from sequence "
                    + change.sequence()
                    + " from now on, past those that the table holds"));
  }

  List<Hazard> judge(SetColumnMapping change) {
    if (now.requireTable(change.table()).mapping().isEmpty()) {
      return List.of();
    }
    Column column = now.requireColumn(change.table(), change.column());
    ColumnMapping before = column.mapping();
    ColumnMapping after = change.mapping();
    List<Hazard> hazards = new ArrayList<>();
    if (!before.convertsLike(after)) {
      hazards.add(converter(change, before.converter(), after.converter()));
    }
    if (!before.version() && after.version() && mayBeNull(column, change.subject())) {
      hazards.add(versionAdded(change.subject()));
    }
    if (before.values().isPresent() && after.values().isPresent()) {
      hazards.addAll(values(change.subject(), before.values().get(), after.values().get()));
    }
    return hazards;
  }

  /** What marks deleted rows is a matter of the class: it need not have an attribute for it. */
  private static Hazard converter(
      SetColumnMapping change, Optional<String> before, Optional<String> after) {
    Optional<DeletionMark> was = before.flatMap(DeletionMark::of);
    Optional<DeletionMark> is = after.flatMap(DeletionMark::of);
    if (was.isPresent() && is.isPresent()) {
      return danger(
          Rule.CONVERTER,
          Subject.of(change.table()),
          change.column()
              + " was "
              + was.get().meaning()
              + " and would be read as "
              + is.get().meaning());
    }
    return danger(
        Rule.CONVERTER,
        change.subject(),
        "values were written " + with(before) + " and would be read " + with(after));
  }

  private static String with(Optional<String> converter) {
    return converter
        .map(
            name ->
                DeletionMark.of(name)
                    .map(mark -> "as " + mark.meaning())
                    .orElse("with converter " + name))
        .orElse("without a converter");
  }

  private boolean mayBeNull(Column column, Subject subject) {
    return !column.required()
        && !revision.required().contains(subject)
        && !revision.filled().contains(subject);
  }

  static Hazard versionAdded(Subject subject) {
    return danger(Rule.VERSION_ADDED, subject, "rows that exist have no version");
  }

  private static List<Hazard> values(Subject subject, Type before, Type after) {
    if (before.equals(after)) {
      return List.of();
    }
    return before.getClass().equals(after.getClass())
        ? new TypeRules(before, after).judge(subject)
        : List.of(
            danger(
                Rule.ORDINAL_ORDER,
                subject,
                "values that stood for " + before.text() + " would be read as " + after.text()));
  }

  private static Hazard danger(Rule rule, Subject subject, String detail) {
    return new Hazard(rule, Level.DANGEROUS, subject, detail);
  }
}
