package io.aludel.processor.mapping;

import io.aludel.diagnostic.Code;
import io.aludel.processor.model.Jpa;
import io.aludel.processor.model.Mirror;
import java.util.Optional;

/**
 * Binds collections whose elements refer to their owner without an attribute of their own: a
 * {@code @OneToMany} with a {@code @JoinColumn} (Jakarta Persistence, section 11.1.25). The foreign
 * key and the positions or keys are columns of the elements' table.
 */
final class TargetTableBinder {

  private final MappingContext context;
  private final EntityBindings bindings;
  private final ReferenceMapper references;
  private final CollectionIndexBinder indexes;
  private final Targets targets;

  TargetTableBinder(MappingContext context, EntityBindings bindings) {
    this.context = context;
    this.bindings = bindings;
    this.references = new ReferenceMapper(context);
    this.indexes = new CollectionIndexBinder(context, bindings);
    this.targets = new Targets(context, bindings);
  }

  void bind(PluralAttribute plural, CollectionShape shape) {
    targets
        .find(plural.attribute(), plural.kind(), shape.element())
        .filter(target -> isOurs(plural, target))
        .ifPresent(target -> bind(plural, shape, target));
  }

  /** A table of another history cannot be given columns. */
  private boolean isOurs(PluralAttribute plural, EntityBinding target) {
    boolean ours = bindings.isAsked(target.entity());
    if (!ours) {
      context.report(
          Code.ASSOCIATION_INVALID,
          plural.kind().place(),
          plural.attribute()
              + ": its foreign key would be a column of "
              + target.table().name()
              + ", the table of "
              + target.entity().getQualifiedName()
              + ", which is not a part of this history. Map the other side with @ManyToOne there,"
              + " or use a table between them: @JoinTable.");
    }
    return ours;
  }

  private void bind(PluralAttribute plural, CollectionShape shape, EntityBinding target) {
    Attribute attribute = plural.attribute();
    EntityBinding owner = plural.owner();
    Optional<Reference> reference =
        references.map(
            new ReferenceMapper.Joining(
                CollectionParts.reference(attribute),
                attribute.place(Jpa.JOIN_COLUMN),
                attribute.joinColumns(),
                owner,
                key ->
                    context
                        .naming()
                        .implicit()
                        .joinColumn(attribute.name(), key, owner.table().name().name()),
                asMapped -> asMapped));
    if (reference.isEmpty()) {
      return;
    }
    Optional<Mirror> foreignKey = KeySharing.foreignKey(attribute);
    for (TableDraft table : bindings.rowTables(target)) {
      reference.get().columns().forEach(column -> table.add(column.shared(), context));
      ForeignKeys.add(table, reference.get(), foreignKey, ForeignKeys.onDelete(attribute));
      indexes.bind(plural, shape, plural.site().ofCollection(table), CollectionRows.OF_ELEMENTS);
    }
  }
}
