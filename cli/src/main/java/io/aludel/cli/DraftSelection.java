package io.aludel.cli;

import io.aludel.change.Change;
import io.aludel.diagnostic.Code;
import io.aludel.diagnostic.Nearest;
import io.aludel.diff.Finding.Unanswered;
import io.aludel.history.DraftFile;
import io.aludel.history.History;
import io.aludel.revision.Agreement;
import io.aludel.revision.ClosedPart;
import io.aludel.revision.Revision;
import io.aludel.schema.ObjectName;
import io.aludel.schema.SchemaException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The part of a draft that somebody wants to record by itself.
 *
 * @param history the recorded revisions
 * @param draft the whole draft
 */
record DraftSelection(History history, DraftFile draft) {

  /**
   * The part that is about some tables.
   *
   * @param written the tables' names
   * @param command what to type, up to {@code --only}
   * @throws Failure if the draft has nothing of them, or they need others
   */
  DraftFile of(List<String> written, String command) {
    ClosedPart part = new ClosedPart(history.schema(), draft.revision().changes());
    SortedSet<ObjectName> tables = new TreeSet<>();
    for (String name : written) {
      tables.add(table(name, part.tables()));
    }
    requireClosed(part, tables, command);
    List<Change> changes = part.about(tables);
    Set<ObjectName> objects =
        changes.stream().map(change -> change.subject().object()).collect(Collectors.toSet());
    List<Agreement> agreements =
        draft.revision().agreements().stream()
            .filter(each -> objects.contains(each.object().object()))
            .toList();
    List<Unanswered> questions =
        draft.unanswered().stream()
            .filter(each -> objects.contains(each.hazard().subject().object()))
            .toList();
    Revision next = history.next(changes, agreements);
    return new DraftFile(next, questions, draft.classes());
  }

  private static ObjectName table(String written, SortedSet<ObjectName> tables) {
    return tables.stream()
        .filter(each -> each.toString().equalsIgnoreCase(written.strip()))
        .findFirst()
        .orElseThrow(
            () ->
                Failure.badInput(
                    Code.OPTION_INVALID,
                    "--only "
                        + written.strip()
                        + ": the draft does nothing to such a table."
                        + Nearest.question(
                            written.strip(), tables.stream().map(ObjectName::toString).toList())
                        + " It is about "
                        + names(tables)
                        + "."));
  }

  private static void requireClosed(ClosedPart part, SortedSet<ObjectName> tables, String command) {
    SortedSet<ObjectName> whole = new TreeSet<>(tables);
    try {
      boolean grown = true;
      while (grown) {
        grown = whole.addAll(part.missing(whole));
      }
    } catch (SchemaException entangled) {
      throw Failure.badInput(
          Code.OPTION_INVALID,
          "--only "
              + names(tables)
              + ": the rest of the draft does not go without it, nor after it: "
              + entangled.getMessage()
              + ". Record the draft as a whole: "
              + command);
    }
    if (!whole.equals(tables)) {
      List<ObjectName> others = new ArrayList<>(whole);
      others.removeAll(tables);
      throw Failure.badInput(
          Code.OPTION_INVALID,
          "--only "
              + names(tables)
              + " is no closed part of the draft: it needs "
              + names(others)
              + " too. Record them together:\n  "
              + command
              + " --only "
              + whole.stream().map(ObjectName::toString).collect(Collectors.joining(",")));
    }
  }

  private static String names(Iterable<ObjectName> tables) {
    List<String> names = new ArrayList<>();
    tables.forEach(each -> names.add(each.toString()));
    return String.join(", ", names);
  }
}
