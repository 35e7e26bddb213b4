package io.aludel.processor.membership;

import io.aludel.history.History;
import io.aludel.processor.mapping.Origins;
import io.aludel.processor.mapping.SchemaMapping;
import io.aludel.schema.ObjectName;
import io.aludel.schema.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Predicate;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;

/**
 * Entities that map a table whose owner is an entity no more: the owner has merely moved, to
 * another package or under another name.
 */
record MovedOwners(ProcessingEnvironment environment, SortedMap<String, TypeElement> entities) {

  /** Which of the entities that belong to no unit have taken over a table of the history. */
  List<String> of(History history, Predicate<String> isLoose) {
    List<ObjectName> orphans = new ArrayList<>();
    for (Table table : history.schema().tables()) {
      if (!entities.containsKey(table.owner())) {
        orphans.add(table.name());
      }
    }
    if (orphans.isEmpty()) {
      return List.of();
    }
    Collection<TypeElement> loose =
        entities.entrySet().stream()
            .filter(entry -> isLoose.test(entry.getKey()))
            .map(entry -> entry.getValue())
            .toList();
    Origins origins =
        new SchemaMapping(environment, Profile.of(history.settings()), (code, place, text) -> {})
            .derive(loose, List.of(), List.of())
            .origins();
    return orphans.stream()
        .flatMap(table -> origins.entity(table).stream())
        .map(entity -> entity.getQualifiedName().toString())
        .toList();
  }
}
