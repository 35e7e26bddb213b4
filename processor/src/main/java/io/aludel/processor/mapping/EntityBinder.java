package io.aludel.processor.mapping;

import io.aludel.diagnostic.Code;
import io.aludel.processor.model.Jpa;
import io.aludel.processor.model.Mirror;
import io.aludel.processor.model.TableMirror;
import io.aludel.processor.report.Place;
import io.aludel.schema.Name;
import io.aludel.schema.ObjectName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/** Binds entities: their tables, keys and attributes. */
final class EntityBinder {

  private static final List<String> OF_ROOTS =
      List.of(Jpa.ID, Jpa.EMBEDDED_ID, Jpa.VERSION, Jpa.HIBERNATE_PACKAGE + "NaturalId");

  private final MappingContext context;
  private final EntityBindings bindings;
  private final ClassAttributes reader;
  private final ValueMapper values;
  private final KeyBinder keys;
  private final Set<PackageElement> checkedPackages = new HashSet<>();

  EntityBinder(MappingContext context, EntityBindings bindings) {
    this.context = context;
    this.bindings = bindings;
    this.reader = new ClassAttributes(context);
    this.values = new ValueMapper(context, bindings);
    this.keys = new KeyBinder(context, values, bindings);
  }

  /** An entity with its tables and nothing more; nothing where it has none, which is reported. */
  Optional<EntityBinding> open(TypeElement entity) {
    InheritanceCheck inheritance = new InheritanceCheck(context, bindings.tree());
    if (!inheritance.accepts(entity)) {
      return Optional.empty();
    }
    if (checkedPackages.add(context.elements.getPackageOf(entity))) {
      new SupportCheck(context).acceptsPackages(entity);
    }
    Hierarchy hierarchy = Hierarchy.ofEntity(entity, context);
    inheritance.check(hierarchy);
    Optional<TypeElement> up = bindings.tree().superentity(entity);
    Optional<EntityBinding> binding =
        up.isPresent() ? openBelow(up.get(), hierarchy) : openRoot(hierarchy);
    if (binding.isPresent()) {
      new SecondaryTables(context).open(binding.get());
    }
    return binding;
  }

  private Optional<EntityBinding> openRoot(Hierarchy hierarchy) {
    List<Attribute> attributes = reader.read(hierarchy);
    if (!keys.hasId(hierarchy, attributes)) {
      return Optional.empty();
    }
    EntityBinding binding =
        new EntityBinding(hierarchy, attributes, table(hierarchy.type()), Optional.empty(), this);
    own(binding);
    return Optional.of(binding);
  }

  private Optional<EntityBinding> openBelow(TypeElement up, Hierarchy hierarchy) {
    Optional<EntityBinding> binding = superentity(hierarchy.type(), up);
    return binding.isPresent()
        ? Optional.of(openSubentity(hierarchy, binding.get()))
        : Optional.empty();
  }

  /** The entity that one extends; nothing where that belongs to nobody here, which is reported. */
  private Optional<EntityBinding> superentity(TypeElement entity, TypeElement up) {
    Optional<EntityBinding> binding = bindings.opened(up, this);
    if (binding.isEmpty() && !bindings.isAsked(up)) {
      context.report(
          Code.MAPPING_INVALID,
          Place.of(entity),
          entity.getQualifiedName()
              + ": it extends the entity "
              + up.getQualifiedName()
              + ", which belongs to no history here, so half of its rows would be missing. Annotate "
              + up.getSimpleName()
              + " with @MigrationChange, or take this class out as well:"
              + " @MigrationChange(unmanaged = true).");
    }
    return binding;
  }

  /**
   * An entity that extends another. Where each has a table of its own, with all that it inherits,
   * its attributes are read as if the other were a mapped superclass.
   */
  private EntityBinding openSubentity(Hierarchy hierarchy, EntityBinding up) {
    Strategy strategy = bindings.tree().strategy(hierarchy.type());
    Hierarchy own = hierarchy.belowSuperEntity();
    List<Attribute> added = new ArrayList<>();
    for (Attribute attribute : reader.read(own)) {
      if (!up.hasAttribute(attribute.name())) {
        refuseInSubentity(attribute);
        added.add(attribute);
      }
    }
    List<Attribute> attributes =
        strategy == Strategy.TABLE_PER_CLASS ? reader.read(hierarchy) : added;
    EntityBinding binding =
        new EntityBinding(
            strategy == Strategy.TABLE_PER_CLASS ? hierarchy : own,
            attributes,
            strategy == Strategy.SINGLE_TABLE ? up.table() : table(hierarchy.type()),
            Optional.of(up),
            this);
    if (strategy != Strategy.SINGLE_TABLE) {
      own(binding);
    }
    return binding;
  }

  /** Makes a table its entity's; the rows of an abstract entity can lie in others' tables alone. */
  private void own(EntityBinding binding) {
    boolean rowless =
        EntityTree.isAbstract(binding.entity()) && bindings.tree().isSpread(binding.entity());
    if (!rowless && !isVirtual(binding.entity())) {
      binding.addTable(binding.table());
    }
  }

  private boolean repeatsInherited(EntityBinding binding) {
    return bindings.tree().strategy(binding.entity()) == Strategy.TABLE_PER_CLASS;
  }

  /** Whether the rows of an entity lie in no table, or in several. */
  boolean isSpread(TypeElement entity) {
    return isVirtual(entity) || bindings.tree().isSpread(entity);
  }

  /** Whether an entity is read from a query: it has no table. */
  static boolean isVirtual(TypeElement entity) {
    return Mirror.find(entity, Jpa.HIBERNATE_PACKAGE + "Subselect").isPresent()
        || Mirror.find(entity, Jpa.HIBERNATE_PACKAGE + "View").isPresent();
  }

  private void refuseInSubentity(Attribute attribute) {
    for (String name : OF_ROOTS) {
      Optional<Mirror> mirror = attribute.find(name);
      if (mirror.isPresent()) {
        context.report(
            Code.MAPPING_MISPLACED,
            mirror.get().place(),
            attribute
                + ": "
                + mirror.get().shortName()
                + " belongs to the root of a hierarchy, and this class extends another"
                + " entity. Move the attribute to the root.");
      }
    }
  }

  private TableDraft table(TypeElement entity) {
    Optional<TableMirror> mirror = TableMirror.of(entity);
    Optional<String> written = mirror.isPresent() ? mirror.get().name() : Optional.empty();
    Optional<String> schema = mirror.isPresent() ? mirror.get().schema() : Optional.empty();
    Name logical =
        written.isPresent()
            ? Names.logical(written.get())
            : context.naming().implicit().entityTable(context.entityName(entity));
    ObjectName name = Names.physical(schema, logical, context.naming());
    Place place = mirror.isPresent() ? mirror.get().mirror().place() : Place.of(entity);
    return new TableDraft(name, entity, place, mirror);
  }

  /** What binds the keys. */
  KeyBinder keys() {
    return keys;
  }

  /** Binds the attributes that are no ids; collections and foreign keys are noted for later. */
  void bindValues(EntityBinding binding) {
    new SecondaryTables(context).bindKeys(binding);
    boolean shared =
        binding.superentity().isPresent()
            && bindings.tree().strategy(binding.entity()) == Strategy.SINGLE_TABLE;
    Site site = Site.of(binding, shared ? Nullability.AS_STATED : Nullability.AS_MAPPED);
    for (Attribute attribute : binding.attributes()) {
      if (!attribute.isId() && !binding.values().containsKey(attribute.name())) {
        Optional<Value> value =
            values.map(attribute, binding.inherits(attribute.name()) ? site.ofInherited() : site);
        if (value.isPresent()) {
          binding.put(attribute.name(), value.get());
        }
      }
    }
    if (!shared && (binding.superentity().isEmpty() || repeatsInherited(binding))) {
      new SoftDeletion(context).add(binding);
    }
  }
}
