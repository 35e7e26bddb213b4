package io.aludel.dialect.table;

import io.aludel.dialect.ChangeCase;
import io.aludel.dialect.ChangeCases;
import io.aludel.dialect.Dialect;
import io.aludel.dialect.Dialects;
import io.aludel.pairs.Ground;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tries all changes on all databases, at once, for all who want to know. */
final class Outcomes {

  private static final Map<String, CompletableFuture<List<Outcome>>> TRIED =
      Dialects.all().stream()
          .map(Dialect::name)
          .collect(
              Collectors.toMap(
                  Function.identity(),
                  name -> CompletableFuture.supplyAsync(() -> tried(Dialects.named(name)))));

  private Outcomes() {}

  static List<Outcome> on(String dialect) {
    return TRIED.get(dialect).join();
  }

  private static List<Outcome> tried(Dialect dialect) {
    List<Outcome> outcomes = new ArrayList<>();
    try (Ground ground = new Ground(dialect);
        Ground fresh = new Ground(dialect)) {
      for (ChangeCase each : ChangeCases.of(dialect.name())) {
        CaseRun run = new CaseRun(each, dialect, ground, fresh);
        try {
          outcomes.add(run.run());
        } catch (AssertionError | RuntimeException e) {
          throw new AssertionError(run + ": " + e.getMessage(), e);
        }
      }
    }
    return List.copyOf(outcomes);
  }
}
