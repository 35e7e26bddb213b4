package io.aludel.processor.mapping;

import io.aludel.diagnostic.Code;
import io.aludel.processor.model.Jpa;
import io.aludel.processor.model.Mirror;
import io.aludel.processor.model.TableMirror;
import io.aludel.processor.report.Place;
import io.aludel.schema.Name;
import io.aludel.schema.ObjectName;
import io.aludel.schema.Type.Plain;
import io.aludel.schema.Type.Verbatim;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/** Maps what an entity says without a look at any other: its table, key and basic attributes. */
final class EntityMapper {

  private static final Set<Plain> COUNTABLE =
      EnumSet.of(Plain.TINYINT, Plain.SMALLINT, Plain.INTEGER, Plain.BIGINT);

  private final MappingContext context;
  private final EntityAttributesReader reader;
  private final ColumnMapper columns;
  private final GeneratorMapper generators;

  EntityMapper(MappingContext context) {
    this.context = context;
    this.reader = new EntityAttributesReader(context);
    this.columns = new ColumnMapper(context);
    this.generators = new GeneratorMapper(context);
  }

  /** The entity's table, so far; nothing where it can have none, which is reported. */
  Optional<MappedEntity> map(TypeElement entity) {
    if (isPartOfAnother(entity)) {
      return Optional.empty();
    }
    EntityAttributes attributes = reader.read(entity);
    if (!hasSingleId(entity, attributes)) {
      return Optional.empty();
    }
    TableDraft table = table(entity);
    Attribute id = attributes.ids().get(0);
    Optional<MappedColumn> key = columns.map(id);
    if (key.isEmpty()) {
      return Optional.empty();
    }
    table.addToKey(key.get().name());
    table.add(key.get(), context);
    generators.map(id, entity, table.name()).ifPresent(each -> generate(each, key.get(), table));
    for (Attribute attribute : attributes.basics()) {
      columns.map(attribute).ifPresent(column -> table.add(column, context));
    }
    return Optional.of(new MappedEntity(table, attributes));
  }

  private boolean isPartOfAnother(TypeElement entity) {
    Optional<TypeElement> root = Hierarchy.superEntity(entity);
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

  private boolean hasSingleId(TypeElement entity, EntityAttributes attributes) {
    if (attributes.ids().size() > 1) {
      Attribute second = attributes.ids().get(1);
      context.report(
          Code.MAPPING_UNSUPPORTED,
          second.place(Jpa.ID),
          second
              + ": an id of several attributes is not supported yet. Use one generated @Id, and a"
              + " @UniqueConstraint over the others.");
    } else if (attributes.ids().isEmpty()
        && !Hierarchy.ofEntity(entity, context).hasId()
        && context.isComplete()) {
      context.report(
          Code.ID_MISSING,
          Place.of(entity),
          entity.getQualifiedName()
              + ": no attribute is an id, and every entity needs one (Jakarta Persistence, section"
              + " 2.4). Add one, such as: @Id @GeneratedValue Long id.");
    }
    return attributes.ids().size() == 1;
  }

  private TableDraft table(TypeElement entity) {
    Optional<TableMirror> mirror = TableMirror.of(entity);
    Name logical =
        Names.logical(mirror.flatMap(TableMirror::name).orElseGet(() -> entityName(entity)));
    ObjectName name =
        Names.physical(mirror.flatMap(TableMirror::schema), logical, context.naming());
    return new TableDraft(
        name, entity, mirror.map(each -> each.mirror().place()).orElseGet(() -> Place.of(entity)));
  }

  /** The entity's name: given, or that of its class, with what it is nested in (Hibernate). */
  private String entityName(TypeElement entity) {
    String binaryName = context.elements.getBinaryName(entity).toString();
    return Mirror.find(entity, Jpa.ENTITY)
        .flatMap(mirror -> mirror.nonEmpty("name"))
        .orElseGet(() -> binaryName.substring(binaryName.lastIndexOf('.') + 1));
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
    table.setGenerator(generator);
  }
}
