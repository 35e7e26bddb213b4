package io.aludel.processor;

import io.aludel.diagnostic.Code;
import io.aludel.history.History;
import io.aludel.history.HistoryException;
import io.aludel.history.Settings;
import io.aludel.processor.build.ClassOutput;
import io.aludel.processor.build.Histories;
import io.aludel.processor.build.MappingFiles;
import io.aludel.processor.emit.UnitOutput;
import io.aludel.processor.emit.UnitWriter;
import io.aludel.processor.gate.SettingsText;
import io.aludel.processor.membership.Membership;
import io.aludel.processor.membership.Misplaced;
import io.aludel.processor.membership.Seen;
import io.aludel.processor.membership.Unit;
import io.aludel.processor.report.Diagnostics;
import io.aludel.processor.report.Place;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;

/** Leads every unit of a compilation from its entities to what is written for it. */
final class Compilation {

  private final ProcessingEnvironment environment;
  private final Options options;
  private final ClassOutput output;
  private final Histories histories;
  private final Diagnostics diagnostics;

  Compilation(
      ProcessingEnvironment environment,
      Options options,
      ClassOutput output,
      Diagnostics diagnostics) {
    this.environment = environment;
    this.options = options;
    this.output = output;
    this.histories = Histories.find(options.history(), output);
    this.diagnostics = diagnostics;
  }

  /**
   * Comes to a conclusion, and writes the generated classes.
   *
   * @param last whether there is no further round, in which missing types could turn up
   * @return nothing, as long as types are missing
   */
  Optional<Results> run(Seen seen, boolean last) {
    Membership membership =
        new Membership(
            environment, seen, histories, output, options.entities() == Options.Entities.ALL);
    List<UnitCompilation> units = new ArrayList<>();
    List<Unit> homeless = new ArrayList<>();
    for (Unit unit : membership.units()) {
      Optional<History> history = historyOf(unit);
      if (history.isEmpty()) {
        homeless.add(unit);
      } else if (!isOwnedElsewhere(unit, history.get())) {
        units.add(
            new UnitCompilation(
                environment, options, membership, unit, history.get(), diagnostics));
      }
    }
    boolean waits = isIncomplete(units);
    if (waits && !last) {
      return Optional.empty();
    }
    reportHistories(homeless);
    membership.check(diagnostics);
    reportMappingFiles(units);
    List<UnitOutput> outputs = new ArrayList<>();
    for (UnitCompilation unit : units) {
      outputs.add(unit.run());
    }
    if (!waits) {
      reportMisplaced(units, membership);
    }
    Results results = new Results(outputs, seen.types(), diagnostics);
    if (!waits) {
      results.writeClasses(environment);
    }
    return Optional.of(results);
  }

  /** Whether types are missing that may still be generated. */
  private static boolean isIncomplete(List<UnitCompilation> units) {
    for (UnitCompilation unit : units) {
      if (!unit.targetIsComplete() && !unit.isHopeless()) {
        return true;
      }
    }
    return false;
  }

  private void reportMisplaced(List<UnitCompilation> units, Membership membership) {
    Set<String> names = new TreeSet<>();
    Set<Element> read = new HashSet<>();
    for (UnitCompilation unit : units) {
      if (unit.members().isPresent()) {
        names.add(unit.name());
        read.addAll(unit.members().get());
      }
    }
    new Misplaced(membership, names, read, diagnostics).report();
  }

  private Optional<History> historyOf(Unit unit) {
    boolean tried =
        options.entities() == Options.Entities.ALL && unit.name().equals(History.DEFAULT_UNIT);
    Optional<History> recorded = histories.of(unit.name());
    return recorded.isEmpty() && tried
        ? Optional.of(History.empty(Settings.of(migrationsPackage(unit))))
        : recorded;
  }

  /** The package of the generated classes where no settings name one. */
  private static String migrationsPackage(Unit unit) {
    return CommonPackage.of(unit) + ".migrations";
  }

  /** Whether another compilation owns the unit: tests are compiled beside the main classes. */
  private boolean isOwnedElsewhere(Unit unit, History history) {
    String sequence = UnitWriter.sequenceClass(unit.name(), history.settings().packageName());
    if (output.holdsClass(sequence)) {
      return false;
    }
    // A source that was generated here may be on the source path, and resolves without its class.
    return output.holdsGeneratedSource(sequence)
        ? output.isOnClassPath(sequence)
        : environment.getElementUtils().getTypeElement(sequence) != null;
  }

  private void reportHistories(List<Unit> homeless) {
    for (HistoryException broken : histories.broken().values()) {
      broken.problems().forEach(problem -> diagnostics.report(problem.code(), problem.toString()));
    }
    for (Unit unit : homeless) {
      String text =
          SettingsText.missing(
              unit.name(),
              migrationsPackage(unit),
              options.history(),
              histories.folderOf(unit.name()));
      firstElement(unit)
          .ifPresentOrElse(
              element -> diagnostics.report(Code.NO_SETTINGS, Place.of(element), text),
              () -> diagnostics.report(Code.NO_SETTINGS, text));
    }
  }

  /** Reports what maps entities where the processor does not read it. */
  private void reportMappingFiles(List<UnitCompilation> units) {
    for (UnitCompilation unit : units) {
      if (unit.refusesMappingFiles()) {
        new MappingFiles(environment.getFiler())
            .findings()
            .forEach(finding -> diagnostics.report(Code.MAPPING_FILE, finding));
        return;
      }
    }
  }

  private static Optional<Element> firstElement(Unit unit) {
    List<Element> elements = new ArrayList<>(unit.entities());
    elements.addAll(unit.packages());
    return elements.stream().findFirst();
  }
}
