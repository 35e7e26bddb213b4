package io.aludel.processor.mapping;

import io.aludel.diagnostic.Code;
import io.aludel.processor.model.JoinColumnMirror;
import io.aludel.processor.model.Jpa;
import io.aludel.processor.model.Mirror;
import io.aludel.processor.report.Place;
import io.aludel.schema.Type.Plain;
import io.aludel.schema.Type.Verbatim;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;

/**
 * Binds the keys of entities: of one attribute or several, of an embeddable, of associations, and
 * those that associations map (Jakarta Persistence, section 2.4).
 */
final class KeyBinder {

  private static final Set<Plain> COUNTABLE =
      EnumSet.of(Plain.TINYINT, Plain.SMALLINT, Plain.INTEGER, Plain.BIGINT);

  private final MappingContext context;
  private final ValueMapper values;
  private final EntityTree tree;
  private final GeneratorMapper generators;
  private final IdClassCheck idClasses;
  private final KeySizes sizes;
  private final SharedKeySizes sharedSizes;

  KeyBinder(MappingContext context, ValueMapper values, EntityBindings bindings) {
    this.context = context;
    this.tree = bindings.tree();
    this.values = values;
    this.generators = new GeneratorMapper(context);
    this.idClasses = new IdClassCheck(context);
    this.sizes = new KeySizes(new ColumnMapper(context));
    this.sharedSizes = new SharedKeySizes(context, bindings);
  }

  /** Whether an entity has any id, which is reported where it has none. */
  boolean hasId(Hierarchy hierarchy, List<Attribute> attributes) {
    boolean found = !Attribute.ids(attributes).isEmpty();
    if (!found && !hierarchy.hasId() && context.isComplete()) {
      TypeElement entity = hierarchy.type();
      context.report(
          Code.ID_MISSING,
          Place.of(entity),
          entity.getQualifiedName()
              + ": no attribute is an id, and every entity needs one (Jakarta Persistence, section"
              + " 2.4). Add one, such as: @Id @GeneratedValue Long id.");
    }
    return found;
  }

  /**
   * Binds the attributes of the key, and makes their columns the table's primary key.
   *
   * @return the columns in the order of the attributes; none where an attribute has none
   */
  List<MappedColumn> bind(EntityBinding binding) {
    Strategy strategy = tree.strategy(binding.entity());
    Optional<EntityBinding> up = binding.superentity();
    if (up.isPresent() && strategy != Strategy.TABLE_PER_CLASS) {
      return strategy == Strategy.JOINED ? join(binding, up.get()) : up.get().key();
    }
    if (up.isEmpty()) {
      addDiscriminator(binding);
    }
    return bindOwn(binding);
  }

  private void addDiscriminator(EntityBinding binding) {
    Optional<Discriminator> discriminator = Discriminator.of(binding.entity(), tree, context);
    if (discriminator.isPresent()) {
      Optional<MappedColumn> column = discriminator.get().column();
      if (column.isPresent()) {
        binding.table().add(column.get(), context);
      }
    }
  }

  /** Gives a joined table the key of the table that it is joined to. */
  private List<MappedColumn> join(EntityBinding binding, EntityBinding up) {
    List<JoinColumnMirror> written =
        JoinColumnMirror.of(
            Mirror.find(binding.entity(), Jpa.PRIMARY_KEY_JOIN_COLUMN),
            Mirror.find(binding.entity(), Jpa.PRIMARY_KEY_JOIN_COLUMNS));
    Optional<Mirror> foreignKey = KeySharing.foreignKey(written);
    return new SharedKeys(context)
        .add(
            binding.table(),
            up,
            written,
            reference ->
                ForeignKeys.add(
                    binding.table(),
                    reference,
                    foreignKey,
                    ForeignKeys.onDelete(binding.entity())));
  }

  private List<MappedColumn> bindOwn(EntityBinding binding) {
    requireOneEmbeddedId(binding);
    idClasses.check(binding);
    Site site = Site.of(binding, Nullability.REQUIRED);
    List<MappedColumn> columns = new ArrayList<>();
    boolean complete = true;
    for (Attribute id : binding.ids()) {
      List<MappedColumn> own = bindId(id, binding, site);
      complete &= !own.isEmpty();
      columns.addAll(own);
    }
    checkMapsIds(binding);
    if (!complete) {
      return List.of();
    }
    order(columns, binding);
    for (Attribute id : binding.ids()) {
      generate(binding.values().get(id.name()), binding);
    }
    return columns;
  }

  private List<MappedColumn> bindId(Attribute id, EntityBinding binding, Site site) {
    Optional<Value> value = values.map(binding.derivedKey().description(id), site);
    if (value.isEmpty()) {
      return List.of();
    }
    binding.put(id.name(), value.get());
    return value.get().columns();
  }

  private void order(List<MappedColumn> columns, EntityBinding binding) {
    binding.setKeyTypes(sizes.of(binding));
    List<MappedColumn> ordered = new ArrayList<>(columns);
    ordered.sort(new KeyOrder(binding.keyTypes()));
    binding.table().setKey(MappedColumn.names(ordered));
  }

  /**
   * Gives a key the size of the one that it shares, which may be that of an entity whose key
   * follows from this one: it is settled but for its size before.
   *
   * @return its columns
   */
  List<MappedColumn> size(EntityBinding binding) {
    if (!sharedSizes.apply(binding)) {
      return binding.key();
    }
    List<MappedColumn> columns =
        binding.ids().stream()
            .flatMap(id -> binding.values().get(id.name()).columns().stream())
            .toList();
    order(columns, binding);
    return columns;
  }

  /** An embedded id is the whole key (section 11.1.17). */
  private void requireOneEmbeddedId(EntityBinding binding) {
    List<Attribute> ids = binding.ids();
    for (Attribute id : ids) {
      if (id.has(Jpa.EMBEDDED_ID) && ids.size() > 1) {
        context.report(
            Code.MAPPING_INVALID,
            id.place(Jpa.EMBEDDED_ID),
            id
                + ": an @EmbeddedId is the whole key, and "
                + ids.stream()
                    .filter(other -> !other.equals(id))
                    .map(Attribute::name)
                    .collect(Collectors.joining(", "))
                + " is another part of it. Move it into the embeddable.");
        return;
      }
    }
  }

  private void generate(Value id, EntityBinding binding) {
    if (id instanceof BasicValue basic) {
      EntityBinding root = binding.root();
      Optional<Generator> generator =
          generators.map(basic.attribute(), root.entity(), root.table().name());
      if (generator.isPresent()) {
        generate(generator.get(), basic.column(), binding.table());
      }
    } else if (id instanceof EmbeddedValue embedded) {
      for (Value part : embedded.parts().values()) {
        generate(part, binding);
      }
    }
  }

  private void generate(Generator generator, MappedColumn key, TableDraft table) {
    if (EntityBinder.isVirtual(table.entity())) {
      context.report(
          Code.MAPPING_MISPLACED,
          key.attribute().place(Jpa.GENERATED_VALUE),
          key.attribute()
              + ": the entity is read from a query and never written, so there is no id to"
              + " generate. Remove @GeneratedValue.");
      return;
    }
    boolean countable =
        key.column().type() instanceof Verbatim
            || (key.column().type() instanceof Plain plain && COUNTABLE.contains(plain));
    if (generator instanceof Generator.Identity identity && tree.isSpread(table.entity())) {
      context.report(
          Code.MAPPING_INVALID,
          identity.place(),
          key.attribute()
              + ": the rows are spread over several tables, whose columns would count up each by"
              + " itself. Use GenerationType.SEQUENCE.");
      return;
    }
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
    Place place =
        binding.ids().stream()
            .filter(id -> id.has(Jpa.MANY_TO_ONE) || id.has(Jpa.ONE_TO_ONE))
            .findFirst()
            .or(() -> binding.derivedKey().associations().stream().findFirst())
            .map(Attribute::place)
            .orElseGet(() -> Place.of(entity));
    context.report(
        Code.MAPPING_INVALID,
        place,
        entity.getQualifiedName()
            + ": its key refers to an entity whose key refers back to it, which never ends. Give one"
            + " of them an id of its own: @Id @GeneratedValue Long id.");
  }

  /** Reports each {@code @MapsId} that names no part of the key. */
  private void checkMapsIds(EntityBinding binding) {
    DerivedKey derived = binding.derivedKey();
    for (Attribute association : derived.unused()) {
      context.report(
          Code.MAPPING_INVALID,
          association.find(Jpa.MAPS_ID).orElseThrow().place("value"),
          association
              + ": the key of "
              + binding.entity().getQualifiedName()
              + derived.trouble(association));
    }
  }
}
