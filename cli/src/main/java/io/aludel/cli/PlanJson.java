package io.aludel.cli;

import static io.aludel.history.json.JsonBuilder.object;

import io.aludel.history.json.Json;
import io.aludel.history.json.Json.JsonArray;
import io.aludel.history.json.Json.JsonObject;
import io.aludel.history.json.Place;
import io.aludel.runtime.Plan;
import io.aludel.runtime.PlannedStep;
import io.aludel.runtime.RowCheck;
import java.util.List;
import java.util.Locale;

/**
 * A plan for scripts, with what came of it.
 *
 * @param plan the plan
 * @param url the database, fit to be shown
 * @param done whether the database is where the plan leads
 */
record PlanJson(Plan plan, String url, boolean done) {

  Json json() {
    return object()
        .put("unit", plan.unit())
        .put("url", url)
        .put("database", plan.dialect())
        .put("direction", text(plan.direction()))
        .put("from", JsonArray.ofStrings(plan.from()))
        .put("to", plan.to())
        .put("hash", plan.hash())
        .put("steps", array(plan.steps().stream().map(PlanJson::json).toList()))
        .put("losses", JsonArray.ofStrings(List.copyOf(plan.losses())))
        .put("differences", JsonArray.ofStrings(plan.differences()))
        .put("rowChecks", array(plan.rowChecks().stream().map(PlanJson::json).toList()))
        .put("notes", JsonArray.ofStrings(plan.notes()))
        .put("done", done)
        .build();
  }

  private static JsonObject json(PlannedStep step) {
    return object()
        .put("action", text(step.action()))
        .put("id", step.id())
        .put("description", step.description())
        .put("checksum", step.checksum())
        .put("draft", step.draft())
        .put("statements", JsonArray.ofStrings(step.statements()))
        .put("losses", JsonArray.ofStrings(step.losses()))
        .put("oneWay", step.oneWay())
        .put("backUpFirst", step.isFinal())
        .put("notes", JsonArray.ofStrings(step.notes()))
        .build();
  }

  private static JsonObject json(RowCheck check) {
    return object()
        .put("subject", check.subject())
        .put("problem", check.problem())
        .put("rows", check.rows())
        .put("findSql", check.findSql())
        .build();
  }

  static String text(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  static JsonArray array(List<JsonObject> elements) {
    return new JsonArray(Place.NOWHERE, List.copyOf(elements));
  }
}
