package io.aludel.processor.gate;

import io.aludel.change.Subject;
import io.aludel.processor.mapping.Target;
import io.aludel.processor.report.Place;
import io.aludel.schema.ObjectName;
import io.aludel.schema.Schema;
import io.aludel.schema.Table;
import io.aludel.schema.TableMapping;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;

/** Where in the sources the objects of a draft come from. */
public final class SubjectPlaces {

  private final Schema base;
  private final Target target;
  private final ProcessingEnvironment environment;

  /**
   * @param base the fold of the history
   * @param target what today's entities say, and where
   */
  public SubjectPlaces(Schema base, Target target, ProcessingEnvironment environment) {
    this.base = base;
    this.target = target;
    this.environment = environment;
  }

  /** The column's or table's description; for what has vanished, what is left around it. */
  public Optional<Place> of(Subject subject) {
    Optional<Place> column =
        subject.column().flatMap(name -> target.origins().column(subject.object(), name));
    return column
        .or(() -> target.origins().entity(subject.object()).map(Place::of))
        .or(() -> base.table(subject.object()).map(Table::owner).flatMap(this::placeOfOwner));
  }

  /** The class whose rows are told by another value than before. */
  Optional<Place> retold(ObjectName table) {
    SortedMap<String, String> before = discriminators(base, table);
    return discriminators(target.schema(), table).entrySet().stream()
        .filter(entry -> !entry.getValue().equals(before.get(entry.getKey())))
        .findFirst()
        .map(Map.Entry::getValue)
        .flatMap(this::placeOfOwner);
  }

  private static SortedMap<String, String> discriminators(Schema schema, ObjectName table) {
    return schema
        .table(table)
        .flatMap(Table::mapping)
        .map(TableMapping::discriminators)
        .orElseGet(Collections::emptySortedMap);
  }

  private Optional<Place> placeOfOwner(String owner) {
    return Optional.<Element>ofNullable(environment.getElementUtils().getTypeElement(owner))
        .map(Place::of);
  }
}
