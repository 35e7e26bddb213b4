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
    changes.forEach(change -> read.add(ChangeReader.read(change)));
    Revision revision =
        new Revision(
            id(fields.get("id")),
            fields.list("parents", RevisionReader::id),
            fields.string("description"),
            fields.findString("why"),
            fields.find("recorded").map(RevisionReader::date),
            read,
            fields.findList("agreements", RevisionReader::agreement));
    return new Placed(
        revision,
        fields.get("id").place(),
        fields.get("parents").place(),
        changes.stream().map(Json::place).toList());
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
    Optional<E> found =
        Arrays.stream(constants).filter(constant -> constant.name().equals(written)).findFirst();
    return found.orElseThrow(
        () ->
            new JsonException(
                node.place(),
                "'"
                    + written
                    + "' is no "
                    + what
                    + "."
                    + Nearest.question(
                        written, Arrays.stream(constants).map(Enum::name).toList())));
  }
}
