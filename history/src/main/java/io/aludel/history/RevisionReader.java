package io.aludel.history;

import io.aludel.change.Change;
import io.aludel.diagnostic.Nearest;
import io.aludel.hazard.Rule;
import io.aludel.history.json.Fields;
import io.aludel.history.json.Json;
import io.aludel.history.json.JsonException;
import io.aludel.history.json.JsonReader;
import io.aludel.history.json.Place;
import io.aludel.revision.Agreement;
import io.aludel.revision.Revision;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads what {@link RevisionWriter} writes. */
final class RevisionReader {

  /**
   * A revision with the places of what may turn out not to fit.
   *
   * @param id where the id stands
   * @param parents where the parents stand
   * @param changes where each change begins
   */
  record Placed(Revision revision, Place id, Place parents, List<Place> changes) {
    /** The same places of what has been completed. */
    Placed with(Revision completed) {
      return new Placed(completed, id, parents, changes);
    }
  }

  private RevisionReader() {}

  /**
   * Reads the text of a revision's file.
   *
   * @throws JsonException if it is none
   */
  static Placed recorded(String text) {
    Json document = JsonReader.read(text);
    Placed placed = read(document);
    if (placed.revision().isDraft()) {
      throw new JsonException(document.place(), "'recorded' is missing here.");
    }
    return placed;
  }

  static Placed read(Json node) {
    Fields fields =
        Fields.of(
            node,
            "format",
            "id",
            "parents",
            "description",
            "recorded",
            "why",
            "changes",
            "agreements");
    requireFormat(fields, "revision");
    List<Json> changes = fields.array("changes");
    List<Change> read = new ArrayList<>();
    List<Place> places = new ArrayList<>();
    for (Json change : changes) {
      read.add(ChangeReader.read(change));
      places.add(change.place());
    }
    Revision revision =
        new Revision(
            id(fields.get("id")),
            parents(fields.array("parents")),
            fields.string("description"),
            fields.findString("why"),
            recorded(fields.find("recorded")),
            read,
            agreements(fields.findArray("agreements")));
    return new Placed(revision, fields.get("id").place(), fields.get("parents").place(), places);
  }

  private static List<String> parents(List<Json> nodes) {
    List<String> parents = new ArrayList<>();
    for (Json each : nodes) {
      parents.add(id(each));
    }
    return parents;
  }

  private static Optional<LocalDate> recorded(Optional<Json> date) {
    return date.isPresent() ? Optional.of(date(date.get())) : Optional.empty();
  }

  private static List<Agreement> agreements(List<Json> nodes) {
    List<Agreement> agreements = new ArrayList<>();
    for (Json each : nodes) {
      agreements.add(agreement(each));
    }
    return agreements;
  }

  /** Refuses what a newer release has written. */
  static void requireFormat(Fields fields, String what) {
    long format = fields.number("format");
    if (format != RevisionWriter.FORMAT) {
      throw new JsonException(
          fields.get("format").place(),
          "This "
              + what
              + " has format "
              + format
              + "; this release of Aludel reads format "
              + RevisionWriter.FORMAT
              + ".");
    }
  }

  static String id(Json node) {
    String id = Fields.string(node);
    if (!RevisionIds.isId(id)) {
      throw new JsonException(
          node.place(), "'" + id + "' is no id: an id is made of letters and digits.");
    }
    return id;
  }

  private static LocalDate date(Json node) {
    String written = Fields.string(node);
    try {
      return LocalDate.parse(written);
    } catch (DateTimeParseException noDate) {
      throw new JsonException(
          node.place(), "'" + written + "' is no date; dates look like 2026-11-21.");
    }
  }

  static Agreement agreement(Json node) {
    Fields fields = Fields.of(node, "rule", "object", "column", "reason");
    return new Agreement(
        constant(fields.get("rule"), Rule.values(), "rule"),
        ValueCodec.subject(fields),
        fields.string("reason"));
  }

  /** The constant of that name. */
  static <E extends Enum<E>> E constant(Json node, E[] constants, String what) {
    String written = Fields.string(node);
    for (E constant : constants) {
      if (constant.name().equals(written)) {
        return constant;
      }
    }
    List<String> names = Arrays.stream(constants).map(Enum::name).toList();
    throw new JsonException(
        node.place(), "'" + written + "' is no " + what + "." + Nearest.question(written, names));
  }
}
