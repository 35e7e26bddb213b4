package io.aludel.cli;

import io.aludel.change.Change;
import io.aludel.diagnostic.Code;
import io.aludel.diagnostic.Nearest;
import io.aludel.diagnostic.ShellText;
import io.aludel.hazard.Hazard;
import io.aludel.hazard.Judgement;
import io.aludel.hazard.Level;
import io.aludel.history.DraftFile;
import io.aludel.history.History;
import io.aludel.revision.Agreement;
import io.aludel.revision.HeldObject;
import io.aludel.revision.HeldObject.Kind;
import io.aludel.revision.HeldObjects;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Which of what revisions put aside is to go for good, as a person wrote it: {@code 0003}, or
 * {@code 0003:users.nick}.
 *
 * @param history the recorded revisions
 * @param written what was written
 */
record PurgeRequest(History history, String written) {

  /**
   * The revision that purges it.
   *
   * @param reason why it may go; the command itself is the agreement
   * @throws Failure if nothing, or more than one thing, can be meant
   */
  DraftFile draft(String reason) {
    List<Change> changes = objects().stream().map(HeldObject::purge).toList();
    List<Agreement> agreements =
        Judgement.of(history.schema(), changes).stream()
            .flatMap(judgement -> judgement.hazards().stream())
            .filter(hazard -> hazard.level() == Level.DANGEROUS)
            .map(hazard -> agreement(hazard, reason))
            .toList();
    return new DraftFile(history.next(changes, agreements), List.of(), List.of());
  }

  private static Agreement agreement(Hazard hazard, String reason) {
    return new Agreement(hazard.rule(), hazard.subject(), reason);
  }

  private List<HeldObject> objects() {
    int colon = written.indexOf(':');
    String id = (colon < 0 ? written : written.substring(0, colon)).strip();
    List<HeldObject> all = HeldObjects.of(history.revisions());
    if (history.revision(id).isEmpty()) {
      throw refused(
          "the history has no revision '"
              + id
              + "'."
              + Nearest.question(id, history.graph().order())
              + offer(all));
    }
    List<HeldObject> held = all.stream().filter(each -> each.revision().equals(id)).toList();
    if (held.isEmpty()) {
      throw refused("nothing is held of what revision " + id + " put aside." + offer(all));
    }
    return colon < 0 ? loose(held, all) : List.of(one(held, written.substring(colon + 1), all));
  }

  private HeldObject one(List<HeldObject> held, String object, List<HeldObject> all) {
    List<HeldObject> meant = held.stream().filter(each -> each.isWritten(object)).toList();
    if (meant.isEmpty()) {
      List<String> names = held.stream().map(each -> each.original().toString()).toList();
      throw refused(
          "of what revision "
              + held.get(0).revision()
              + " put aside, nothing is called '"
              + object.strip()
              + "'."
              + Nearest.question(object.strip(), names)
              + offer(held));
    }
    if (meant.size() > 1) {
      throw refused("'" + object.strip() + "' may be any of several." + offer(meant));
    }
    return loose(meant, all).get(0);
  }

  /** What lies in a table that is held itself cannot go alone. */
  private List<HeldObject> loose(List<HeldObject> meant, List<HeldObject> all) {
    List<HeldObject> loose =
        meant.stream().filter(each -> each.kind() != Kind.COLUMN_OF_HELD_TABLE).toList();
    if (loose.isEmpty()) {
      HeldObject buried = meant.get(0);
      throw refused(
          buried.original()
              + " lies in a table that is put aside itself, and goes together with it."
              + offer(
                  all.stream()
                      .filter(each -> each.kind() == Kind.TABLE)
                      .filter(each -> each.held().object().equals(buried.held().object()))
                      .toList()));
    }
    return loose;
  }

  private static String offer(List<HeldObject> held) {
    List<HeldObject> loose =
        held.stream().filter(each -> each.kind() != Kind.COLUMN_OF_HELD_TABLE).toList();
    return loose.isEmpty()
        ? " Nothing is held at all."
        : loose.stream()
            .map(
                each ->
                    "\n  aludel record --purge "
                        + ShellText.quote(each.revision() + ":" + each.held())
                        + " --why \"...\"   (it was "
                        + each.original()
                        + ")")
            .collect(Collectors.joining("", " What is held:", ""));
  }

  private Failure refused(String problem) {
    return Failure.badInput(Code.OPTION_INVALID, "--purge " + written + ": " + problem);
  }
}
