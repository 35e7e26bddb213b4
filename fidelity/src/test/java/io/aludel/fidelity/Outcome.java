package io.aludel.fidelity;

import java.util.List;

/**
 * What comparing a model came to.
 *
 * @param model the model's name
 * @param naming how names were made
 * @param database the database
 * @param refusals what the compiler refused; then nothing was compared
 * @param figures how much was compared
 * @param differences where the schemas differ, and what Hibernate cannot do with Aludel's
 * @param faults what was left out, with the fault of Hibernate that it is put down to
 * @param notes what could not be shown, by name
 */
public record Outcome(
    String model,
    NamingStrategies naming,
    DatabaseKind database,
    List<String> refusals,
    Figures figures,
    List<String> differences,
    List<String> faults,
    List<String> notes) {

  public Outcome {
    refusals = List.copyOf(refusals);
    differences = List.copyOf(differences);
    faults = List.copyOf(faults);
    notes = List.copyOf(notes);
  }

  static Outcome refused(
      Model model, NamingStrategies naming, DatabaseKind database, List<String> refusals) {
    return new Outcome(
        model.name(), naming, database, refusals, new Figures(), List.of(), List.of(), List.of());
  }

  /** Whether the schemas are the same, and Hibernate can work with Aludel's. */
  public boolean isEqual() {
    return refusals.isEmpty() && differences.isEmpty();
  }

  @Override
  public String toString() {
    return model + " on " + database + " with naming " + naming;
  }
}
