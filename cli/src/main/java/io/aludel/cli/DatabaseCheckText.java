package io.aludel.cli;

import static io.aludel.history.json.JsonBuilder.object;
import static java.util.stream.Collectors.joining;

import io.aludel.history.json.Json.JsonArray;
import io.aludel.history.json.Json.JsonObject;
import io.aludel.history.json.JsonBuilder;
import io.aludel.runtime.Direction;
import io.aludel.runtime.Status;
import io.aludel.runtime.Status.Applied;
import io.aludel.runtime.Status.Relation;
import java.io.PrintWriter;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Says how a database stands to the history, each thing in a sentence, with what to do. */
final class DatabaseCheckText {

  private final DatabaseCheck check;
  private final Status status;

  /** What names project and database, for a command to be typed. */
  private final String options;

  private final String projectOptions;

  /** What to do where an upgrade alone does not lead on. */
  private final Optional<String> wayOut;

  DatabaseCheckText(DatabaseCheck check, Project project, DatabaseOptions database) {
    this.check = check;
    this.status = check.status();
    this.projectOptions = project.optionsText();
    this.options = projectOptions + database.text();
    this.wayOut = status.wayOut(options);
  }

  void print(PrintWriter out) {
    out.println(
        check.isUpToDate()
            ? "Target database is up to date."
            : "Target database is not up to date.");
    printRevisions(out);
    printWayOut(out);
    if (!status.unknown().isEmpty()) {
      printAhead(out);
    } else if (!check.compared()) {
      out.println("Its tables were not compared: this build does not know what they should be.");
    } else if (!check.drift().isEmpty()) {
      out.println("Its tables are not what the applied revisions have made of them:");
      check.drift().forEach(each -> out.println("  " + each));
      out.println(
          "Somebody has changed them by other ways. Change them back, or change the entities to"
              + " match, and record that.");
    }
    check.held().forEach(each -> out.println(each.text(Instant.now(), projectOptions)));
    status.notes().forEach(note -> out.println("Note: " + note));
  }

  private void printRevisions(PrintWriter out) {
    for (Applied each : status.revisions()) {
      if (each.relation() != Relation.SAME && each.relation() != Relation.UNKNOWN) {
        out.println("It has " + name(each) + StatusText.remark(each.relation()) + ".");
      } else if (each.draft() && each.relation() == Relation.UNKNOWN) {
        out.println("It has " + name(each) + ", applied as a draft that this build does not have.");
      } else if (each.draft()) {
        out.println(
            "It has "
                + name(each)
                + ", applied as a draft. Once it is final: aludel record"
                + projectOptions);
      }
    }
    status.halfway().ifPresent(half -> out.println("It has " + StatusText.halfway(half) + "."));
    if (!status.pending().isEmpty()) {
      out.println("It lacks " + String.join(", ", status.pending()) + ".");
    }
    if (!status.unknown().isEmpty()) {
      out.println(
          "It is ahead by "
              + status.unknown().stream().map(DatabaseCheckText::name).collect(joining(", "))
              + "; this build does not know them.");
    }
  }

  private void printWayOut(PrintWriter out) {
    if (wayOut.isPresent()) {
      out.println(wayOut.get());
    } else if (!check.isUpToDate()) {
      out.println("See what would be done, and do it:\n  aludel upgrade head" + options);
    }
  }

  private void printAhead(PrintWriter out) {
    if (!check.compared()) {
      out.println("Whether this build can stay cannot be told from here.");
    } else if (check.drift().isEmpty()) {
      out.println(
          "This build can stay: every table that it knows is as it knows it. What the values mean"
              + " is not looked at.");
    } else {
      out.println("This build can stay only if it gets along with what it finds otherwise:");
      check.drift().forEach(each -> out.println("  " + each));
      out.println(
          "More columns do no harm as long as rows can be written without them. Otherwise deploy"
              + " the build that applied them"
              + takeBack());
    }
  }

  private String takeBack() {
    if (wayOut.isPresent()) {
      return ".";
    }
    return status
        .wayBack()
        .barrier()
        .map(reason -> ". They cannot be taken back: " + reason + ".")
        .orElseGet(() -> ", or take them back:" + status.wayBack().commandsAndUpgrade(options));
  }

  private static String name(Applied applied) {
    return applied.id() + " (" + applied.description() + ")";
  }

  JsonObject json() {
    JsonBuilder json =
        object()
            .put("dialect", status.dialect())
            .put("upToDate", check.isUpToDate())
            .put("passed", check.passed())
            .put("heads", JsonArray.ofStrings(status.heads()))
            .put("pending", JsonArray.ofStrings(status.pending()))
            .put("ahead", revisions(status.unknown()))
            .put("different", revisions(status.different()))
            .put("drafts", revisions(status.drafts()));
    status
        .halfway()
        .ifPresent(
            half ->
                json.put(
                    "halfway",
                    object()
                        .put("id", half.id())
                        .put("direction", half.direction() == Direction.UP ? "up" : "down")
                        .put("done", half.done())
                        .put("statements", half.statements())
                        .build()));
    return json.put("compared", check.compared())
        .put("notes", JsonArray.ofStrings(status.notes()))
        .put("drift", JsonArray.ofStrings(check.drift()))
        .put("held", JsonArray.of(check.held().stream().map(HeldReport::json).toList()))
        .build();
  }

  private static JsonArray revisions(List<Applied> revisions) {
    return JsonArray.of(
        revisions.stream()
            .map(
                each ->
                    object()
                        .put("id", each.id())
                        .put("description", each.description())
                        .put("relation", camel(each.relation()))
                        .build())
            .toList());
  }

  private static String camel(Relation relation) {
    return switch (relation) {
      case RECORDED_SINCE -> "recordedSince";
      case DRAFT_CHANGED -> "draftChanged";
      case SAME, UNKNOWN, EDITED, ANOTHER -> relation.name().toLowerCase(Locale.ROOT);
    };
  }
}
