package io.aludel.processor.mapping;

import io.aludel.diagnostic.Code;
import io.aludel.processor.model.ColumnMirror;
import io.aludel.processor.model.JoinColumnMirror;
import io.aludel.processor.model.Jpa;
import io.aludel.processor.model.Mirror;
import io.aludel.schema.Column;
import io.aludel.schema.Name;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/**
 * Binds what tells the elements of a list or map apart: the column of the positions or those of the
 * keys (Jakarta Persistence, sections 11.1.42 and 11.1.32 to 11.1.39).
 */
final class CollectionIndexBinder {

  private static final String LIST_INDEX_BASE = Jpa.HIBERNATE_PACKAGE + "ListIndexBase";

  private final MappingContext context;
  private final EntityBindings bindings;
  private final BasicTypes types;
  private final ValueMapper values;
  private final ReferenceMapper references;

  CollectionIndexBinder(MappingContext context, EntityBindings bindings) {
    this.context = context;
    this.bindings = bindings;
    this.types = new BasicTypes(context);
    this.values = new ValueMapper(context, bindings);
    this.references = new ReferenceMapper(context);
  }

  /**
   * Adds the columns to the table of a site.
   *
   * @param site where the collection's rows are
   * @param rows whose table that is
   * @return the columns; none where the collection has no index, or the elements' own columns
   *     serve; nothing where there can be none, which is reported
   */
  Optional<List<MappedColumn>> bind(
      PluralAttribute plural, CollectionShape shape, Site site, CollectionRows rows) {
    Attribute attribute = plural.attribute();
    return switch (shape.kind()) {
      case LIST -> position(attribute, site.table(), rows).map(List::of);
      case MAP ->
          attribute.has(Jpa.MAP_KEY)
              ? keyOfTarget(plural, shape)
              : key(attribute, shape.key().orElseThrow(), site, rows);
      default -> Optional.of(List.of());
    };
  }

  private Optional<MappedColumn> position(Attribute list, TableDraft table, CollectionRows rows) {
    Attribute positions = CollectionParts.positions(list, context);
    return types
        .typeOf(positions, BeanConstraints.NONE)
        .map(type -> position(positions, type, table, rows));
  }

  private MappedColumn position(
      Attribute list, ColumnType type, TableDraft table, CollectionRows rows) {
    Optional<ColumnMirror> mirror = list.column();
    Name name =
        context
            .naming()
            .physical(
                list.owner()
                    .columns()
                    .apply(
                        mirror
                            .flatMap(ColumnMirror::name)
                            .map(Names::logical)
                            .orElseGet(
                                () -> context.naming().implicit().orderColumn(list.name()))));
    int base =
        Mirror.find(list.member(), LIST_INDEX_BASE).map(each -> each.number("value", 0)).orElse(0);
    MappedColumn column =
        new MappedColumn(
            Column.of(name, type.type())
                .withRequired(
                    rows != CollectionRows.OF_ELEMENTS
                        || mirror.filter(each -> !each.nullable()).isPresent())
                .withOptions(mirror.flatMap(ColumnMirror::options)),
            name,
            type.type(),
            list,
            list.place(Jpa.COLUMN),
            rows == CollectionRows.OWN,
            false,
            List.of(
                new CheckDraft(
                    Optional.empty(), ColumnMapper.sql(name) + ">=" + base, list.place())));
    return added(column, table, rows);
  }

  private MappedColumn added(MappedColumn column, TableDraft table, CollectionRows rows) {
    table.add(rows == CollectionRows.OWN ? column : column.shared(), context);
    return column;
  }

  /** A property of what the map holds is its key: it has columns already. */
  private Optional<List<MappedColumn>> keyOfTarget(PluralAttribute map, CollectionShape shape) {
    Mirror mirror = map.attribute().find(Jpa.MAP_KEY).orElseThrow();
    Optional<String> name = mirror.nonEmpty("name");
    Optional<EntityBinding> target = Targets.entity(shape.element()).flatMap(bindings::of);
    if (target.isEmpty() || name.isEmpty()) {
      return Optional.of(List.of());
    }
    AttributePath path = new AttributePath(context, bindings);
    if (path.exists(target.get().entity(), name.get()) || !context.isComplete()) {
      return Optional.of(List.of());
    }
    context.report(
        Code.ASSOCIATION_INVALID,
        mirror.place("name"),
        map.attribute()
            + ": "
            + target.get().entity().getQualifiedName()
            + " has no attribute "
            + name.get()
            + "."
            + path.hint(target.get().entity(), name.get())
            + " Name one that is the key of the map.");
    return Optional.empty();
  }

  private Optional<List<MappedColumn>> key(
      Attribute map, TypeMirror type, Site site, CollectionRows rows) {
    Optional<TypeElement> entity = Targets.entity(type);
    if (entity.isPresent()) {
      return reference(map, entity.get(), site.table(), rows);
    }
    Attribute keys = CollectionParts.keys(map, type);
    // What else the table has of these columns is there first, and stays.
    TableDraft aside = site.table().aside();
    Optional<Value> value =
        values.mapPart(keys, site.ofCollection(aside).with(nullability(map, keys, rows)));
    value.stream()
        .flatMap(each -> each.columns().stream())
        .forEach(column -> added(column, site.table(), rows));
    aside.foreignKeys().forEach(site.table()::addForeignKey);
    return value.map(Value::columns).filter(columns -> !columns.isEmpty());
  }

  /** Keys are required where they are a key of the table, and where the mapping says so. */
  private static Nullability nullability(Attribute map, Attribute keys, CollectionRows rows) {
    if (ValueMapper.isEmbedded(keys)) {
      return Nullability.AS_MAPPED;
    }
    boolean stated =
        map.find(Jpa.MAP_KEY_COLUMN).filter(each -> !each.flag("nullable", false)).isPresent();
    boolean required =
        rows == CollectionRows.OWN || (rows == CollectionRows.OF_OWNING_SIDE && stated);
    return required ? Nullability.REQUIRED : Nullability.OPTIONAL;
  }

  private Optional<List<MappedColumn>> reference(
      Attribute map, TypeElement entity, TableDraft table, CollectionRows rows) {
    Optional<Mirror> several = map.find(Jpa.MAP_KEY_JOIN_COLUMNS);
    Optional<Mirror> single = map.find(Jpa.MAP_KEY_JOIN_COLUMN);
    List<JoinColumnMirror> written = JoinColumnMirror.of(single, several);
    Mirror place = single.or(() -> several).orElse(null);
    Optional<EntityBinding> target = bindings.of(entity);
    if (target.isEmpty()) {
      return Optional.empty();
    }
    if (written.isEmpty() && target.get().key().size() > 1) {
      context.report(
          Code.ASSOCIATION_INVALID,
          map.place(),
          map
              + ": the key of "
              + entity.getQualifiedName()
              + " has several columns, and Hibernate names none of those that refer to it from a"
              + " map. Name them: @MapKeyJoinColumn(name = \"…\", referencedColumnName = \"…\"), one"
              + " for each.");
      return Optional.empty();
    }
    Optional<Reference> reference =
        references.map(
            new ReferenceMapper.Joining(
                CollectionParts.reference(map),
                place == null ? map.place() : place.place(),
                written,
                target.get(),
                key -> context.naming().implicit().mapKeyColumn(map.name()),
                asMapped -> rows != CollectionRows.OF_ELEMENTS || isRequired(written)));
    reference.ifPresent(
        each -> {
          each.columns().forEach(column -> added(column, table, rows));
          ForeignKeys.addOfCollection(
              table,
              each,
              Optional.ofNullable(place)
                  .flatMap(mirror -> mirror.nested("foreignKey").stream().findFirst()));
        });
    return reference.map(Reference::columns);
  }

  /** Keys of a map are required unless the mapping says otherwise, if it says anything. */
  private static boolean isRequired(List<JoinColumnMirror> written) {
    return written.stream().anyMatch(each -> !each.mirror().flag("nullable", false));
  }
}
