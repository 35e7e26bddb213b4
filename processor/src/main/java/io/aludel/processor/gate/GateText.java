package io.aludel.processor.gate;

import io.aludel.change.Subject;
import io.aludel.diagnostic.Code;
import io.aludel.diff.Finding;
import io.aludel.hazard.Hazard;
import io.aludel.hazard.Rule;
import io.aludel.schema.Name;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the gate says: what would be lost, why, and the lines to paste for each way out. The one
 * place of its texts.
 */
final class GateText {

  private final Finding.Unanswered finding;
  private final List<Finding.Unanswered> consequences;
  private final Hazard hazard;
  private final ModelNames names;

  /**
   * @param consequences what else is to be answered because of it
   */
  GateText(Finding.Unanswered finding, List<Finding.Unanswered> consequences, ModelNames names) {
    this.finding = finding;
    this.consequences = consequences;
    this.hazard = finding.hazard();
    this.names = names;
  }

  static Code code(Rule rule) {
    return switch (rule) {
      case DROP_TABLE -> Code.TABLE_VANISHED;
      case DROP_COLUMN -> Code.COLUMN_VANISHED;
      case TYPE_NARROWED, TYPE_LOSSY, TYPE_ZONE, TYPE_INCOMPATIBLE -> Code.TYPE_CHANGED;
      case ADD_REQUIRED, SET_REQUIRED -> Code.REQUIRED_WITHOUT_VALUE;
      case ENUM_CONSTANT -> Code.ENUM_CONSTANT_VANISHED;
      case ORDINAL_ORDER -> Code.ORDINALS_REORDERED;
      case INHERITANCE, DISCRIMINATOR, CONVERTER, REFERENCE -> Code.MEANING_CHANGED;
      case VERSION_ADDED -> Code.REQUIRED_WITHOUT_VALUE;
      case GENERATOR -> Code.GENERATOR_CHANGED;
      default -> Code.HAZARD_UNANSWERED;
    };
  }

  String text() {
    return switch (hazard.rule()) {
      case DROP_TABLE -> tableVanished();
      case DROP_COLUMN -> columnVanished();
      case TYPE_NARROWED, TYPE_LOSSY -> typeChanged("If every value fits");
      case TYPE_ZONE -> typeChanged("If the upgrade runs in the time zone that is meant");
      case TYPE_INCOMPATIBLE -> typeChanged("");
      case ADD_REQUIRED, SET_REQUIRED -> required();
      case ENUM_CONSTANT -> constantVanished();
      case ORDINAL_ORDER -> ordinalsReordered();
      case INHERITANCE, DISCRIMINATOR, CONVERTER, REFERENCE, VERSION_ADDED, GENERATOR ->
          meaningChanged();
      case OPTIONS -> optionsChanged();
      default -> other();
    };
  }

  private Subject subject() {
    return hazard.subject();
  }

  private Name column() {
    return subject().column().orElseThrow();
  }

  private String tableVanished() {
    String table = subject().object().toString();
    Advice advice =
        new Advice(
            "table %s is mapped by no entity any more (it belonged to %s). Its rows would be lost."
                .formatted(table, names.owner(subject().object())));
    RenameAdvice renames = new RenameAdvice(names, advice);
    finding.candidates().forEach(candidate -> renames.table(subject().object(), candidate));
    String drop = "@MigrationChange(drops = @Drop(table = %s, reason = \"…\"))";
    names
        .packageOfOwner(subject().object())
        .ifPresentOrElse(
            owner ->
                advice.way(
                    ("If it goes (its rows are held aside until they are purged), in"
                            + " package-info.java of %s:")
                        .formatted(owner),
                    drop.formatted(quote(table)),
                    "package %s;".formatted(owner),
                    "",
                    "import io.aludel.Drop;",
                    "import io.aludel.MigrationChange;"),
            () ->
                advice.way(
                    "If it goes (its rows are held aside until they are purged), on an entity:",
                    drop.formatted(quote(table))));
    advice.way(
        "If its rows are to be destroyed at once, add data = Drop.Data.DESTROY to that @Drop.");
    advice.way(
        "If the version still running needs it (it stays where it is), in a package-info.java of the"
            + " entities:",
        "@MigrationChange(retires = %s)".formatted(quote(table)));
    return advice.orWhileRecording(withConsequences()).text();
  }

  private String columnVanished() {
    String column = column().toString();
    Advice advice =
        new Advice(
            "%s: column %s is mapped by no attribute any more. Its values would be lost."
                .formatted(names.entityOf(subject()), subject()));
    RenameAdvice renames = new RenameAdvice(names, advice);
    finding.candidates().forEach(candidate -> renames.column(subject(), candidate));
    String onEntity = names.entityOf(subject());
    advice.way(
        "If it goes (its values are held aside until they are purged), on %s:".formatted(onEntity),
        "@MigrationChange(drops = @Drop(%scolumn = %s, reason = \"…\"))"
            .formatted(names.tableAttribute(subject().object()), quote(column)));
    advice.way(
        "If its values are to be destroyed at once, add data = Drop.Data.DESTROY to that @Drop.");
    if (!names.wasKey(subject())) {
      advice.way(
          "If the version still running needs it (it stays, made optional), on %s:"
              .formatted(onEntity),
          "@MigrationChange(retires = %s)"
              .formatted(
                  quote(
                      names.isOfEntity(subject().object().name())
                          ? column
                          : subject().toString())));
    }
    return advice.orWhileRecording(hazard).text();
  }

  /**
   * @param condition when to agree; empty where no agreement helps
   */
  private String typeChanged(String condition) {
    Advice advice =
        new Advice(
            "%s: column %s: %s; %s."
                .formatted(
                    names.attribute(subject()),
                    subject(),
                    hazard.detail(),
                    hazard.rule().consequence()));
    advice.way(
        "To say how the values become new ones (the old ones are held aside), on %s:"
            .formatted(names.attribute(subject())),
        "@MigrationChange(transform = @Transform(",
        "    up = \"…\", // SQL over the old column",
        "    down = \"…\", // SQL over the new column",
        "    reason = \"…\"))");
    if (!condition.isEmpty()) {
      accept(advice, condition);
      advice.orWhileRecording(hazard);
    }
    return advice.text();
  }

  private String required() {
    boolean added = hazard.rule() == Rule.ADD_REQUIRED;
    Advice advice =
        new Advice(
            "%s: column %s %s, and rows that exist have no value for it."
                .formatted(
                    names.attribute(subject()),
                    subject(),
                    added ? "is new and required" : "becomes required"));
    if (!names.isAttribute(subject())) {
      return advice.orWhileRecording(hazard).text();
    }
    String on = names.attribute(subject());
    Optional<KeyColumn> key = KeyColumn.of(subject(), names);
    if (added && key.filter(each -> !each.isSpare()).isPresent()) {
      key.get().addTo(on, advice::way);
      accept(advice, key.get().condition());
      return advice.orWhileRecording(hazard).text();
    }
    advice.way(
        "To give them a value, on %s:".formatted(on),
        "@MigrationChange(backfill = %s)".formatted(SampleValue.of(names.type(subject()))));
    advice.way("To compute one, on %s:".formatted(on), "@MigrationChange(backfillSql = \"…\")");
    if (key.isEmpty()) {
      advice.way("To let it be null, make it optional: @Column(nullable = true).");
    }
    accept(advice, added ? "If the table is empty" : "If no row lacks a value");
    return advice.orWhileRecording(hazard).text();
  }

  private String constantVanished() {
    Advice advice =
        new Advice(
            "%s: column %s: %s; %s."
                .formatted(
                    names.attribute(subject()),
                    subject(),
                    hazard.detail(),
                    hazard.rule().consequence()));
    new EnumAdvice(hazard, names).vanished(advice::way);
    accept(advice, "If no row holds it");
    return advice.orWhileRecording(hazard).text();
  }

  private String ordinalsReordered() {
    Advice advice =
        new Advice(
            "%s: column %s stores positions: %s; %s. No statement would show it."
                .formatted(
                    names.attribute(subject()),
                    subject(),
                    hazard.detail(),
                    hazard.rule().consequence()));
    EnumAdvice ways = new EnumAdvice(hazard, names);
    ways.moved(advice::way);
    accept(advice, ways.condition());
    return advice.orWhileRecording(hazard).text();
  }

  /** What no statement shows: the rows stay, and are taken for something else. */
  private String meaningChanged() {
    Advice advice = problem();
    List<Hazard> following = following();
    if (!following.isEmpty()) {
      advice.way(
          following.stream()
              .map(each -> "%s of %s".formatted(each.rule(), each.subject()))
              .collect(
                  Collectors.joining(
                      ", ", "From that follows, and has to be answered, too: ", ".")));
    }
    new MeaningAdvice(hazard, following, element(), names).addTo(advice::way);
    if (following.isEmpty()) {
      accept(advice, MeaningAdvice.condition(hazard.rule()));
    }
    return advice.orWhileRecording(withConsequences()).text();
  }

  private List<Hazard> following() {
    return consequences.stream()
        .map(Finding.Unanswered::hazard)
        .sorted(Comparator.comparing(Hazard::subject))
        .toList();
  }

  private Hazard[] withConsequences() {
    return Stream.concat(Stream.of(hazard), following().stream()).toArray(Hazard[]::new);
  }

  private String optionsChanged() {
    Advice advice = problem();
    advice.way(
        "To let the database follow, on %s:".formatted(names.entityOf(subject())),
        "@MigrationChange(sql = @Sql(id = \"…\", up = \"alter table %s …\", down = \"…\"))"
            .formatted(subject().object()));
    accept(advice, "and to agree");
    return advice.orWhileRecording(hazard).text();
  }

  /** What the hazard is about, as the model calls it. */
  private String element() {
    return subject().column().isPresent() ? names.attribute(subject()) : names.entityOf(subject());
  }

  private Advice problem() {
    return new Advice(
        "%s: %s: %s; %s."
            .formatted(element(), subject(), hazard.detail(), hazard.rule().consequence()));
  }

  private String other() {
    Advice advice = problem();
    accept(advice, "If it is meant");
    return advice.orWhileRecording(hazard).text();
  }

  private void accept(Advice advice, String condition) {
    advice.way(
        "%s, on %s:".formatted(condition, element()),
        "@MigrationChange(accept = @Accept(rule = Rule.%s, reason = \"…\"))"
            .formatted(hazard.rule()));
  }

  static String quote(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }
}
