package io.aludel.processor.mapping;

import io.aludel.diagnostic.Code;
import io.aludel.processor.model.Jpa;
import io.aludel.processor.model.TableMirror;
import io.aludel.processor.report.Place;
import io.aludel.schema.Name;
import io.aludel.schema.ObjectName;
import io.aludel.schema.Type.Plain;
import io.aludel.schema.Type.Verbatim;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/** Binds entities: their tables, keys and attributes. */
final class EntityBinder {

  private static final Set<Plain> COUNTABLE =
      EnumSet.of(Plain.TINYINT, Plain.SMALLINT, Plain.INTEGER, Plain.BIGINT);

  private final MappingContext context;
  private final EntityBindings bindings;
  private final ClassAttributes reader;
  private final ValueMapper values;
  private final GeneratorMapper generators;

  EntityBinder(MappingContext context, EntityBindings bindings) {
    this.context = context;
    this.bindings = bindings;
    this.reader = new ClassAttributes(context);
    this.values = new ValueMapper(context, bindings);
    this.generators = new GeneratorMapper(context);
  }

  /** An entity with its table and nothing more; nothing where it has none, which is reported. */
  Optional<EntityBinding> open(TypeElement entity) {
    if (isPartOfAnother(entity)) {
      return Optional.empty();
    }
    new SupportCheck(context).accepts(context.elements.getPackageOf(entity));
    Hierarchy hierarchy = Hierarchy.ofEntity(entity, context);
    List<Attribute> attributes = reader.read(hierarchy);
    return hasSingleId(hierarchy, attributes)
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

  private boolean hasSingleId(Hierarchy hierarchy, List<Attribute> attributes) {
    List<Attribute> ids = attributes.stream().filter(Attribute::isId).toList();
    if (ids.size() > 1) {
      context.report(
          Code.MAPPING_UNSUPPORTED,
          ids.get(1).place(Jpa.ID),
          ids.get(1)
              + ": an id of several attributes is not supported yet. Use one generated @Id, and a"
              + " @UniqueConstraint over the others.");
    } else if (ids.isEmpty() && !hierarchy.hasId() && context.isComplete()) {
      TypeElement entity = hierarchy.type();
      context.report(
          Code.ID_MISSING,
          Place.of(entity),
          entity.getQualifiedName()
              + ": no attribute is an id, and every entity needs one (Jakarta Persistence, section"
              + " 2.4). Add one, such as: @Id @GeneratedValue Long id.");
    }
    return ids.size() == 1;
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
        name, entity, mirror.map(each -> each.mirror().place()).orElseGet(() -> Place.of(entity)));
  }

  /** Binds the attributes of the key, and makes their columns the table's primary key. */
  List<MappedColumn> bindKey(EntityBinding binding) {
    Site site = Site.of(binding, Nullability.REQUIRED);
    for (Attribute id : binding.attributes().stream().filter(Attribute::isId).toList()) {
      values.map(id, site).ifPresent(binding::put);
    }
    TableDraft table = binding.table();
    List<MappedColumn> columns =
        binding.values().values().stream().flatMap(value -> value.columns().stream()).toList();
    table.setKey(columns.stream().map(MappedColumn::name).toList());
    binding.values().values().forEach(value -> generate(value, binding));
    return columns;
  }

  private void generate(Value id, EntityBinding binding) {
    if (id instanceof BasicValue basic) {
      generators
          .map(basic.attribute(), binding.entity(), binding.table().name())
          .ifPresent(generator -> generate(generator, basic.column(), binding.table()));
    }
  }

  private void generate(Generator generator, MappedColumn key, TableDraft table) {
    boolean countable =
        key.column().type() instanceof Verbatim
            || (key.column().type() instanceof Plain plain && COUNTABLE.contains(plain));
    if (generator instanceof Generator.Identity identity && !countable) {
      context.report(
          Code.MAPPING_INVALID,
          identity.place(),
          key.attribute()
              + ": a column of type "
              + key.column().type().text()
              + " cannot count up by itself. Use a Long, or GenerationType.SEQUENCE.");
      return;
    }
    table.addGenerator(key.name(), generator);
  }

  /** Says that the key of an entity follows from itself. */
  void reportEndlessKey(EntityBinding binding) {
    TypeElement entity = binding.entity();
    context.report(
        Code.MAPPING_INVALID,
        Place.of(entity),
        entity.getQualifiedName()
            + ": its key refers to an entity whose key refers back to it, which never ends. Give one"
            + " of them an id of its own: @Id @GeneratedValue Long id.");
  }

  /** Binds the attributes that are no ids; collections and foreign keys are noted for later. */
  void bindValues(EntityBinding binding) {
    Site site = Site.of(binding, Nullability.AS_MAPPED);
    for (Attribute attribute : binding.attributes()) {
      if (!attribute.isId()) {
        values.map(attribute, site).ifPresent(binding::put);
      }
    }
  }
}
