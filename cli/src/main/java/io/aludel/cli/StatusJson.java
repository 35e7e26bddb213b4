package io.aludel.cli;

import static io.aludel.history.json.JsonBuilder.object;

import io.aludel.history.json.Json;
import io.aludel.history.json.Json.JsonArray;
import io.aludel.history.json.Json.JsonObject;
import io.aludel.history.json.JsonBuilder;
import io.aludel.runtime.Status;
import io.aludel.runtime.Status.Applied;
import io.aludel.runtime.Status.Halfway;

/**
 * What is applied to a database, for scripts.
 *
 * @param status what is applied
 * @param url the database, fit to be shown
 */
record StatusJson(Status status, String url) {

  Json json() {
    JsonBuilder json =
        object()
            .put("unit", status.unit())
            .put("url", url)
            .put("database", status.dialect())
            .put("heads", JsonArray.ofStrings(status.heads()))
            .put("upToDate", status.isUpToDate())
            .put(
                "revisions",
                PlanJson.array(status.revisions().stream().map(StatusJson::json).toList()))
            .put("pending", JsonArray.ofStrings(status.pending()));
    status.halfway().ifPresent(half -> json.put("halfway", json(half)));
    return json.build();
  }

  private static JsonObject json(Applied applied) {
    return object()
        .put("id", applied.id())
        .put("description", applied.description())
        .put("draft", applied.draft())
        .put("checksum", applied.checksum())
        .put("appliedAt", applied.appliedAt().toString())
        .put("relation", PlanJson.text(applied.relation()))
        .build();
  }

  private static JsonObject json(Halfway half) {
    return object()
        .put("id", half.id())
        .put("direction", PlanJson.text(half.direction()))
        .put("done", half.done())
        .put("statements", half.statements())
        .build();
  }
}
