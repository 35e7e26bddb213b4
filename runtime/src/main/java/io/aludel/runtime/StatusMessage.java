package io.aludel.runtime;

import io.aludel.runtime.Status.Applied;
import io.aludel.runtime.Status.Halfway;
import io.aludel.runtime.Status.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Puts into words how a database stands to a build. */
final class StatusMessage {

  private final Status status;

  StatusMessage(Status status) {
    this.status = status;
  }

  String text() {
    List<String> sentences = new ArrayList<>();
    sentences.add(
        status.isUpToDate()
            ? "Target database is up to date."
            : "Target database is not up to date.");
    status.halfway().map(StatusMessage::halfway).ifPresent(sentences::add);
    if (!status.different().isEmpty()) {
      sentences.add(
          "It has "
              + status.different().stream()
                  .map(StatusMessage::name)
                  .collect(Collectors.joining(", "))
              + ", which this build has otherwise.");
    }
    if (!status.pending().isEmpty()) {
      sentences.add("It lacks " + String.join(", ", status.pending()) + ".");
    }
    if (!status.unknown().isEmpty()) {
      sentences.add(
          "It is ahead of this build by "
              + status.unknown().stream().map(StatusMessage::name).collect(Collectors.joining(", "))
              + ".");
    }
    if (!status.isUpToDate()) {
      String unit = WaysBack.options(status.unit());
      sentences.add(
          wayOut(unit)
              .orElse("To see what would be done, and do it: aludel upgrade head" + unit + "."));
    }
    return String.join(" ", sentences);
  }

  Optional<String> wayOut(String options) {
    if (isAny(Relation.EDITED) || isAny(Relation.ANOTHER)) {
      return Optional.of(status.wayBack().ofEdited(options));
    }
    if (isAny(Relation.UNKNOWN) && !status.pending().isEmpty()) {
      return Optional.of(status.wayBack().ofUnknown(options));
    }
    boolean draft =
        isAny(Relation.DRAFT_CHANGED) || status.unknown().stream().anyMatch(Applied::draft);
    return draft ? Optional.of(status.wayBack().ofDraft(options)) : Optional.empty();
  }

  private boolean isAny(Relation relation) {
    return status.revisions().stream().anyMatch(each -> each.relation() == relation)
        || status
            .halfway()
            .filter(half -> half.isStranger() && half.relation() == relation)
            .isPresent();
  }

  private static String halfway(Halfway half) {
    return half.id()
        + " is half "
        + (half.direction() == Direction.UP ? "applied" : "taken back")
        + ", "
        + half.done()
        + " of "
        + half.statements()
        + " statements.";
  }

  private static String name(Applied applied) {
    return applied.id() + " (" + applied.description() + ")";
  }
}
