package io.aludel.processor.gate;

import io.aludel.change.Subject;
import io.aludel.diff.Finding;
import io.aludel.hazard.Rule;
import io.aludel.schema.ForeignKey;
import io.aludel.schema.ObjectName;
import io.aludel.schema.Schema;
import io.aludel.schema.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/**
 * Tells causes from what follows from them: where a hierarchy gets another strategy, columns and
 * tables vanish of which nobody thought, and each would ask for an answer of its own; and where a
 * table vanishes, which may have another name now, keys that led there seem to lead elsewhere.
 */
final class Consequences {

  private final Schema base;
  private final ProcessingEnvironment environment;

  Consequences(Schema base, ProcessingEnvironment environment) {
    this.base = base;
    this.environment = environment;
  }

  /**
   * The findings that follow from no other, in their order, each with those that follow from it.
   */
  Map<Finding.Unanswered, List<Finding.Unanswered>> byCause(List<Finding.Unanswered> findings) {
    List<Finding.Unanswered> changed =
        findings.stream().filter(each -> each.hazard().rule() == Rule.INHERITANCE).toList();
    List<Finding.Unanswered> strategies =
        changed.stream()
            .filter(each -> changed.stream().noneMatch(other -> isIn(each, other)))
            .toList();
    Map<Finding.Unanswered, List<Finding.Unanswered>> byCause = new LinkedHashMap<>();
    findings.forEach(
        finding -> {
          Optional<Finding.Unanswered> cause =
              strategies.stream()
                  .filter(each -> isIn(finding, each))
                  .findFirst()
                  .or(() -> vanishedTarget(finding, findings));
          byCause.computeIfAbsent(cause.orElse(finding), key -> new ArrayList<>());
          cause.ifPresent(each -> byCause.get(each).add(finding));
        });
    return byCause;
  }

  /** A table that vanished, where all that is known of a key is that it has led there. */
  private Optional<Finding.Unanswered> vanishedTarget(
      Finding.Unanswered finding, List<Finding.Unanswered> findings) {
    if (finding.hazard().rule() != Rule.REFERENCE) {
      return Optional.empty();
    }
    Subject column = finding.hazard().subject();
    Set<ObjectName> targets =
        base.table(column.object()).stream()
            .flatMap(table -> table.foreignKeys().stream())
            .filter(key -> column.column().filter(key.columns()::contains).isPresent())
            .map(ForeignKey::target)
            .collect(Collectors.toSet());
    return findings.stream()
        .filter(each -> each.hazard().rule() == Rule.DROP_TABLE)
        .filter(each -> targets.contains(each.hazard().subject().object()))
        .findFirst();
  }

  /** Whether a finding is about a table of the hierarchy that gets another strategy. */
  private boolean isIn(Finding.Unanswered finding, Finding.Unanswered strategy) {
    ObjectName table = finding.hazard().subject().object();
    ObjectName root = strategy.hazard().subject().object();
    if (table.equals(root)) {
      return !finding.equals(strategy);
    }
    Optional<TypeMirror> owner = owner(table);
    Optional<TypeMirror> top = owner(root);
    return owner.isPresent()
        && top.isPresent()
        && environment.getTypeUtils().isSubtype(owner.get(), top.get());
  }

  private Optional<TypeMirror> owner(ObjectName table) {
    return base.table(table)
        .map(Table::owner)
        .map(environment.getElementUtils()::getTypeElement)
        .map(TypeElement::asType);
  }
}
