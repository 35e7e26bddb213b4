package io.aludel.cli;

import static io.aludel.history.json.JsonBuilder.object;

import io.aludel.history.History;
import io.aludel.history.json.Json.JsonArray;
import io.aludel.history.json.JsonBuilder;
import io.aludel.revision.Revision;
import java.time.LocalDate;

/** A recorded revision where it is one of many: in a line, or as an element of a document. */
final class RevisionLine {

  private RevisionLine() {}

  static String of(History history, String id) {
    Revision revision = history.revision(id).orElseThrow();
    return id
        + "  "
        + revision.recorded().map(date -> date + "  ").orElse("")
        + revision.description()
        + (history.graph().heads().contains(id) ? "  (head)" : "");
  }

  static JsonBuilder document(History history, String id) {
    Revision revision = history.revision(id).orElseThrow();
    return object()
        .put("id", id)
        .put("parents", JsonArray.ofStrings(revision.parents()))
        .put("description", revision.description())
        .put("why", revision.why())
        .put("recorded", revision.recorded().map(LocalDate::toString))
        .put("file", history.fileName(id))
        .put("checksum", history.checksums().get(id))
        .put("head", history.graph().heads().contains(id));
  }
}
