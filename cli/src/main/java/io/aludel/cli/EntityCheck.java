package io.aludel.cli;

import static io.aludel.history.json.JsonBuilder.object;

import io.aludel.hazard.Judgement;
import io.aludel.history.DraftFile;
import io.aludel.history.History;
import io.aludel.history.json.Json.JsonArray;
import io.aludel.history.json.Json.JsonObject;
import io.aludel.history.json.JsonBuilder;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;

/**
 * How the entities of the last build stand to the history.
 *
 * @param compared whether the build was made from this history, so that it can tell
 * @param draft what the entities would add
 */
record EntityCheck(
    Project project, History history, Build build, boolean compared, Optional<DraftFile> draft) {

  static EntityCheck of(Project project, History history, Build build) {
    if (!build.isUpToDate(history)) {
      return new EntityCheck(project, history, build, false, Optional.empty());
    }
    build.requireConclusion();
    Optional<DraftFile> draft = build.draft();
    if (draft.isEmpty()) {
      build.requireSequence();
    }
    return new EntityCheck(project, history, build, true, draft);
  }

  /** Whether both say the same, and the history has one end. */
  boolean passed() {
    return isSame() && heads().size() <= 1;
  }

  private boolean isSame() {
    return compared && draft.isEmpty();
  }

  private List<String> heads() {
    return history.graph().heads();
  }

  private String head() {
    return heads().isEmpty() ? "base" : String.join(", ", heads());
  }

  void print(PrintWriter out) {
    if (!compared) {
      out.println("Entities and history were not compared. " + build.outdated());
    } else if (draft.isEmpty()) {
      out.println("Entities and history say the same, at " + head() + ".");
    } else {
      print(out, draft.get());
    }
    if (heads().size() > 1) {
      out.println(
          "Multiple heads are present: "
              + head()
              + ". Join them: aludel merge"
              + project.optionsText());
    }
  }

  private void print(PrintWriter out, DraftFile found) {
    out.println(
        "Entities and history differ. After "
            + head()
            + ", the entities would: "
            + found.revision().description());
    Judgements.print(
        out,
        Judgement.of(history.schema(), found.revision().changes()),
        found.revision().agreements());
    String record = "aludel record" + project.optionsText();
    if (found.unanswered().isEmpty()) {
      out.println("Record it:\n  " + record);
    } else {
      out.println("Nobody has agreed to what is dangerous in it:");
      found.unanswered().forEach(each -> out.println(Questions.text(each, record)));
    }
  }

  JsonObject json() {
    JsonBuilder json =
        object()
            .put("compared", compared)
            .put("same", isSame())
            .put("heads", JsonArray.ofStrings(heads()));
    draft.ifPresent(
        found ->
            json.put(
                "draft",
                object()
                    .put("id", found.revision().id())
                    .put("description", found.revision().description())
                    .put(
                        "unanswered",
                        JsonArray.ofStrings(
                            found.unanswered().stream()
                                .map(each -> each.hazard().rule() + ":" + each.hazard().subject())
                                .toList()))
                    .build()));
    return json.build();
  }
}
