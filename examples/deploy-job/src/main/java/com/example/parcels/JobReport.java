package com.example.parcels;

import io.aludel.runtime.Plan;
import io.aludel.runtime.PlannedStep;
import java.util.List;
import java.util.Optional;

/**
 * How a job went, for people and for scripts.
 *
 * @param outcome how it ended
 * @param plan what would be done, or was; empty if it did not come to that
 * @param code what stands in the way, as docs/diagnostics.md explains it; empty if nothing does, or
 *     the job was called wrongly
 * @param message the same in words
 */
public record JobReport(Outcome outcome, Optional<Plan> plan, String code, String message) {

  static JobReport of(Outcome outcome, Plan plan) {
    return new JobReport(outcome, Optional.of(plan), "", "");
  }

  static JobReport failed(Outcome outcome, String code, String message) {
    return new JobReport(outcome, Optional.empty(), code, message);
  }

  /** One JSON document. */
  public String json() {
    Json json = new Json().put("outcome", outcome.text()).put("code", code).put("message", message);
    plan.ifPresent(
        known ->
            json.put("unit", known.unit())
                .put("from", known.from())
                .put("to", known.to())
                .put("hash", known.hash())
                .put("losses", List.copyOf(known.losses()))
                .putAll("steps", known.steps().stream().map(JobReport::step).toList()));
    return json.text();
  }

  private static Json step(PlannedStep step) {
    return new Json()
        .put("id", step.id())
        .put("description", step.description())
        .put("statements", step.statements());
  }
}
