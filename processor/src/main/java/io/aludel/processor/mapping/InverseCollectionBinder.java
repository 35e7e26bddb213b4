package io.aludel.processor.mapping;

import io.aludel.diagnostic.Code;
import io.aludel.processor.model.Jpa;
import io.aludel.processor.model.Mirror;
import io.aludel.schema.Name;
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

  private record Owned(PluralAttribute plural, TableDraft table) {}

  private final EntityBindings bindings;
  private final CollectionIndexBinder indexes;
  private final SoftDeletion softDeletion;
  private final Map<Owning, Owned> tables = new HashMap<>();
  private final MappingContext context;

  InverseCollectionBinder(MappingContext context, EntityBindings bindings) {
    this.context = context;
    this.bindings = bindings;
    this.indexes = new CollectionIndexBinder(context, bindings);
    this.softDeletion = new SoftDeletion(context);
  }

  /** Notes the table that an owning attribute has beside the entities'. */
  void note(PluralAttribute plural, TableDraft table) {
    tables.put(new Owning(plural.owner().entity(), plural.path()), new Owned(plural, table));
  }

  void bind(PluralAttribute plural, CollectionShape shape) {
    String path = plural.mappedBy().orElseThrow();
    Optional<TypeElement> entity = JavaTypes.element(shape.element());
    if (entity.isPresent() && bindings.isAsked(entity.get())) {
      bind(plural, shape, entity.get(), path);
    }
  }

  private void bind(
      PluralAttribute plural, CollectionShape shape, TypeElement entity, String path) {
    Optional<TypeElement> declaring = declaring(entity, path);
    if (declaring.isEmpty()) {
      return;
    }
    Optional<EntityBinding> owning = bindings.of(declaring.get());
    if (owning.isEmpty()) {
      return;
    }
    Optional<Owned> owned = Optional.ofNullable(tables.get(new Owning(declaring.get(), path)));
    TableDraft table = owned.isPresent() ? owned.get().table() : tableOf(owning.get(), path);
    boolean elements = owning.get().table() == table;
    for (TableDraft rows : elements ? bindings.rowTables(owning.get()) : List.of(table)) {
      indexes.bind(
          plural,
          shape,
          plural.site().ofCollection(rows),
          elements ? CollectionRows.OF_ELEMENTS : CollectionRows.OF_OWNING_SIDE);
      cascade(plural, owning.get(), path, rows);
      if (!elements && !plural.isOneToMany()) {
        softDeletion.add(rows, plural.attribute());
        cascadeOfOwner(plural, rows);
      }
    }
    if (!plural.isOneToMany() && owned.isPresent()) {
      requireKeys(owned.get());
    }
  }

  /** What is deleted with the owner of the inverse side: the rows that refer to it. */
  private static void cascadeOfOwner(PluralAttribute inverse, TableDraft table) {
    if (ForeignKeys.onDelete(inverse.attribute()) == ReferentialAction.CASCADE) {
      // The key of the owning side was made first, which matters where both lead to one table.
      table.foreignKeys().stream()
          .filter(key -> key.target().equals(inverse.owner().table().name()))
          .reduce((first, second) -> second)
          .ifPresent(key -> table.cascadeOnDelete(key.columns()));
    }
  }

  /** Hibernate forgets what the owning side says of its keys, once there is an inverse side. */
  private void requireKeys(Owned owned) {
    JoinTable table = new JoinTable(owned.plural().table());
    for (Optional<Mirror> key : List.of(table.foreignKey(), table.inverseForeignKey())) {
      if (key.isPresent() && ForeignKeys.meansNone(key.get())) {
        context.report(
            Code.MAPPING_UNSUPPORTED,
            key.get().place(),
            owned.plural().attribute()
                + ": Hibernate creates the foreign keys of a many-to-many association all"
                + " the same, as its other side says mappedBy. Remove the @ForeignKey, or"
                + " the attribute of the other side.");
        return;
      }
    }
  }

  /** The table of an entity that has the columns of an attribute: a join table, perhaps. */
  private static TableDraft tableOf(EntityBinding entity, String path) {
    Optional<Value> value = entity.at(path);
    List<MappedColumn> columns = value.isPresent() ? value.get().columns() : List.of();
    if (columns.isEmpty()) {
      return entity.table();
    }
    MappedColumn column = columns.get(0);
    for (TableDraft table : entity.tables()) {
      Optional<MappedColumn> named = table.column(column.name());
      if (named.isPresent() && column.isOf(named.get())) {
        return table;
      }
    }
    return entity.table();
  }

  /** Hibernate takes the deletion of a collection's owner for that of what its rows refer to. */
  private void cascade(
      PluralAttribute plural, EntityBinding owning, String path, TableDraft table) {
    if (plural.isOneToMany()
        && ForeignKeys.onDelete(plural.attribute()) == ReferentialAction.CASCADE) {
      owning
          .at(path)
          .ifPresent(
              value -> {
                List<Name> columns = MappedColumn.names(value.columns());
                table.cascadeOnDelete(columns);
                requireKey(plural, value.attribute());
              });
    }
  }

  /** With a deletion to pass on, Hibernate makes a key where the other side wants none. */
  private void requireKey(PluralAttribute plural, Attribute owning) {
    boolean none =
        owning.joinColumns().stream()
            .flatMap(each -> each.foreignKey().stream())
            .anyMatch(ForeignKeys::meansNone);
    if (none) {
      context.report(
          Code.MAPPING_UNSUPPORTED,
          plural.attribute().place(Jpa.HIBERNATE_PACKAGE + "OnDelete"),
          plural.attribute()
              + ": rows are deleted through the foreign key of "
              + owning
              + ", which says that it has none. Remove one of the two.");
    }
  }

  /** The entity, among one and those that it extends, that has the attribute. */
  private Optional<TypeElement> declaring(TypeElement entity, String path) {
    int dot = path.indexOf('.');
    String first = dot < 0 ? path : path.substring(0, dot);
    Optional<EntityBinding> binding = bindings.of(entity);
    if (binding.isPresent() && binding.get().declares(first)) {
      return Optional.of(entity);
    }
    Optional<TypeElement> up = bindings.tree().superentity(entity);
    return up.isPresent() ? declaring(up.get(), path) : Optional.empty();
  }
}
