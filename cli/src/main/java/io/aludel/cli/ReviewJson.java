package io.aludel.cli;

import static io.aludel.history.json.JsonBuilder.object;

import io.aludel.hazard.Hazard;
import io.aludel.hazard.Judgement;
import io.aludel.history.Checksum;
import io.aludel.history.json.Json;
import io.aludel.history.json.Json.JsonArray;
import io.aludel.history.json.Json.JsonObject;
import io.aludel.history.json.JsonBuilder;
import io.aludel.revision.Agreement;
import io.aludel.revision.Revision;
import java.util.List;
import java.util.Optional;

/** The same as {@link ReviewText}, for scripts. */
final class ReviewJson {

  private final Review review;
  private final Optional<String> file;

  /**
   * @param file where the revision stands; the draft, nowhere
   */
  ReviewJson(Review review, Optional<String> file) {
    this.review = review;
    this.file = file;
  }

  Json json() {
    Revision revision = review.revision();
    return object()
        .put("id", revision.id())
        .put("description", revision.description())
        .put("draft", revision.isDraft())
        .put("after", JsonArray.ofStrings(revision.parents()))
        .put("recorded", revision.recorded().map(Object::toString))
        .put("file", file)
        .put("checksum", Checksum.of(revision))
        .put("why", revision.why())
        .put("changes", JsonArray.of(review.judgements().stream().map(this::change).toList()))
        .put("rows", JsonArray.of(review.dataSteps().stream().map(ReviewJson::step).toList()))
        .put("dialect", review.dialect().name())
        .put("runsCode", review.runsCode())
        .put("upgradeSql", JsonArray.ofStrings(review.upgradeSql()))
        .put("downgradeSql", JsonArray.ofStrings(review.downgradeSql()))
        .put("noWayBack", JsonArray.ofStrings(review.ends()))
        .put("losses", JsonArray.ofStrings(review.losses()))
        .put("rehearsed", JsonArray.ofStrings(List.copyOf(review.rehearsed())))
        .put(
            "checklist",
            JsonArray.of(new Checklist(review).points().stream().map(ReviewJson::point).toList()))
        .build();
  }

  private JsonObject change(Judgement judgement) {
    return object()
        .put("level", Judgements.text(judgement.level()))
        .put("text", judgement.change().accept(new ChangeText()))
        .put("hazards", JsonArray.of(judgement.hazards().stream().map(this::hazard).toList()))
        .build();
  }

  private JsonObject hazard(Hazard hazard) {
    JsonBuilder json =
        object()
            .put("rule", hazard.rule().name())
            .put("level", Judgements.text(hazard.level()))
            .put("object", hazard.subject().toString())
            .put("detail", hazard.detail());
    return json.put(
            "agreed",
            review.revision().agreements().stream()
                .filter(each -> each.rule() == hazard.rule())
                .filter(each -> each.object().equals(hazard.subject()))
                .map(Agreement::reason)
                .findFirst())
        .build();
  }

  private static JsonObject step(Review.DataStep step) {
    return object()
        .put("text", step.text())
        .put("reasons", JsonArray.ofStrings(step.reasons()))
        .build();
  }

  private static JsonObject point(Checklist.Point point) {
    return object().put("done", point.done()).put("text", point.text()).build();
  }
}
