package io.aludel.processor.mapping;

import io.aludel.processor.model.Jpa;
import io.aludel.schema.Name;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes Hibernate's natural ids unique: all columns of one in a table are one key together. */
final class NaturalIds {

  static final String NATURAL_ID = Jpa.HIBERNATE_PACKAGE + "NaturalId";

  private NaturalIds() {}

  /** Adds the key of an entity all of whose attributes are bound; those it inherits have theirs. */
  static void apply(EntityBinding entity) {
    Map<TableDraft, List<Name>> columns = new LinkedHashMap<>();
    Optional<Attribute> first = Optional.empty();
    for (Value value : entity.values().values()) {
      Attribute attribute = value.attribute();
      if (attribute.has(NATURAL_ID) && !entity.inherits(attribute.name())) {
        first = first.or(() -> Optional.of(attribute));
        for (MappedColumn column : value.columns()) {
          columns
              .computeIfAbsent(entity.tableOf(List.of(column.name())), table -> new ArrayList<>())
              .add(column.name());
        }
      }
    }
    for (Map.Entry<TableDraft, List<Name>> key : columns.entrySet()) {
      key.getKey()
          .addUnique(UniqueDraft.implied(key.getValue(), first.orElseThrow().place(NATURAL_ID)));
    }
  }
}
