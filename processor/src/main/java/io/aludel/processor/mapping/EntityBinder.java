package io.aludel.processor.mapping;

import io.aludel.diagnostic.Code;
import io.aludel.processor.model.TableMirror;
import io.aludel.processor.report.Place;
import io.aludel.schema.Name;
import io.aludel.schema.ObjectName;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** Binds entities: their tables, keys and attributes. */
final class EntityBinder {

  private final MappingContext context;
  private final EntityBindings bindings;
  private final ClassAttributes reader;
  private final ValueMapper values;
  private final KeyBinder keys;

  EntityBinder(MappingContext context, EntityBindings bindings) {
    this.context = context;
    this.bindings = bindings;
    this.reader = new ClassAttributes(context);
    this.values = new ValueMapper(context, bindings);
    this.keys = new KeyBinder(context, values);
  }

  /** An entity with its table and nothing more; nothing where it has none, which is reported. */
  Optional<EntityBinding> open(TypeElement entity) {
    if (isPartOfAnother(entity)) {
      return Optional.empty();
    }
    new SupportCheck(context).accepts(context.elements.getPackageOf(entity));
    Hierarchy hierarchy = Hierarchy.ofEntity(entity, context);
    List<Attribute> attributes = reader.read(hierarchy);
    return keys.hasId(hierarchy, attributes)
        ? Optional.of(new EntityBinding(hierarchy, attributes, table(entity), this))
        : Optional.empty();
  }

  private boolean isPartOfAnother(TypeElement entity) {
    Optional<TypeElement> root = bindings.tree().superentity(entity);
    root.ifPresent(
        up ->
            context.report(
                Code.MAPPING_UNSUPPORTED,
                Place.of(entity),
                entity.getQualifiedName()
                    + ": it extends the entity "
                    + up.getQualifiedName()
                    + ", and inheritance between entities is not supported yet. Make the superclass"
                    + " a @MappedSuperclass, or take both out of the history with"
                    + " @MigrationChange(unmanaged = true)."));
    return root.isPresent();
  }

  private TableDraft table(TypeElement entity) {
    Optional<TableMirror> mirror = TableMirror.of(entity);
    Name logical =
        mirror
            .flatMap(TableMirror::name)
            .map(Names::logical)
            .orElseGet(() -> context.naming().implicit().entityTable(context.entityName(entity)));
    ObjectName name =
        Names.physical(mirror.flatMap(TableMirror::schema), logical, context.naming());
    return new TableDraft(
        name,
        entity,
        mirror.map(each -> each.mirror().place()).orElseGet(() -> Place.of(entity)),
        mirror);
  }

  /** What binds the keys. */
  KeyBinder keys() {
    return keys;
  }

  /** Binds the attributes that are no ids; collections and foreign keys are noted for later. */
  void bindValues(EntityBinding binding) {
    Site site = Site.of(binding, Nullability.AS_MAPPED);
    for (Attribute attribute : binding.attributes()) {
      if (!attribute.isId() && !binding.values().containsKey(attribute.name())) {
        values.map(attribute, site).ifPresent(value -> binding.put(attribute.name(), value));
      }
    }
  }
}
