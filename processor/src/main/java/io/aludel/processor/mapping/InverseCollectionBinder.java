package io.aludel.processor.mapping;

import io.aludel.schema.ReferentialAction;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/**
 * Binds what a collection adds to the columns that another attribute owns: the positions of a list
 * and the keys of a map, in the table where the other attribute has its foreign key.
 */
final class InverseCollectionBinder {

  private record Owning(TypeElement entity, String path) {}

  private final EntityBindings bindings;
  private final CollectionIndexBinder indexes;
  private final SoftDeletion softDeletion;
  private final Map<Owning, TableDraft> tables = new HashMap<>();

  InverseCollectionBinder(MappingContext context, EntityBindings bindings) {
    this.bindings = bindings;
    this.indexes = new CollectionIndexBinder(context, bindings);
    this.softDeletion = new SoftDeletion(context);
  }

  /** Notes the table that an owning attribute has beside the entities'. */
  void note(TypeElement entity, String path, TableDraft table) {
    tables.put(new Owning(entity, path), table);
  }

  void bind(PluralAttribute plural, CollectionShape shape) {
    String path = plural.mappedBy().orElseThrow();
    JavaTypes.element(shape.element())
        .filter(bindings::isAsked)
        .ifPresent(entity -> bind(plural, shape, entity, path));
  }

  private void bind(
      PluralAttribute plural, CollectionShape shape, TypeElement entity, String path) {
    Optional<TypeElement> declaring = declaring(entity, path);
    if (declaring.isEmpty()) {
      return;
    }
    Optional<EntityBinding> owning = bindings.of(declaring.get());
    Optional<TableDraft> table =
        Optional.ofNullable(tables.get(new Owning(declaring.get(), path)))
            .or(() -> owning.flatMap(each -> tableOf(each, path)));
    if (table.isEmpty() || owning.isEmpty()) {
      return;
    }
    boolean elements = owning.get().table() == table.get();
    for (TableDraft rows : elements ? bindings.rowTables(owning.get()) : List.of(table.get())) {
      indexes.bind(
          plural,
          shape,
          plural.site().ofCollection(rows),
          elements ? CollectionRows.OF_ELEMENTS : CollectionRows.OF_OWNING_SIDE);
      cascade(plural, owning.get(), path, rows);
      if (!elements && !plural.isOneToMany()) {
        softDeletion.add(rows, plural.attribute());
      }
    }
  }

  /** The table of an entity that has the columns of an attribute: a join table, perhaps. */
  private static Optional<TableDraft> tableOf(EntityBinding entity, String path) {
    return entity
        .at(path)
        .flatMap(value -> value.columns().stream().findFirst())
        .flatMap(
            column ->
                entity.tables().stream()
                    .filter(table -> table.column(column.name()).filter(column::isOf).isPresent())
                    .findFirst())
        .or(() -> Optional.of(entity.table()));
  }

  /** Hibernate takes the deletion of a collection's owner for that of what its rows refer to. */
  private void cascade(
      PluralAttribute plural, EntityBinding owning, String path, TableDraft table) {
    if (plural.isOneToMany()
        && ForeignKeys.onDelete(plural.attribute()) == ReferentialAction.CASCADE) {
      owning
          .at(path)
          .map(value -> value.columns().stream().map(MappedColumn::name).toList())
          .ifPresent(columns -> table.cascadeOnDelete(columns));
    }
  }

  /** The entity, among one and those that it extends, that has the attribute. */
  private Optional<TypeElement> declaring(TypeElement entity, String path) {
    int dot = path.indexOf('.');
    String first = dot < 0 ? path : path.substring(0, dot);
    return bindings.of(entity).stream()
            .flatMap(binding -> binding.attributes().stream())
            .anyMatch(attribute -> attribute.name().equals(first))
        ? Optional.of(entity)
        : bindings.tree().superentity(entity).flatMap(up -> declaring(up, path));
  }
}
