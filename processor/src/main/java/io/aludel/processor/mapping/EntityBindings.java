package io.aludel.processor.mapping;

import io.aludel.processor.model.Jpa;
import io.aludel.processor.model.Mirror;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.lang.model.element.TypeElement;

/**
 * The entities that were asked for, and those that they refer to. The latter are looked at in
 * silence: what is wrong with them is none of this history's business, as long as their keys can be
 * read.
 */
final class EntityBindings {

  private final MappingContext context;
  private final MappingContext silent;
  private final EntityTree tree;
  private final EmbeddableTree embeddables;
  private final Set<TypeElement> members;
  private final EntityBinder binder;
  private final EntityBinder silentBinder;
  private final Map<TypeElement, Optional<EntityBinding>> asked = new LinkedHashMap<>();
  private final Map<TypeElement, Optional<EntityBinding>> referred = new LinkedHashMap<>();

  /**
   * @param entities the entities that were asked for, in the order of their names
   * @param embeddables which embeddables extend others
   */
  EntityBindings(
      MappingContext context, Collection<TypeElement> entities, EmbeddableTree embeddables) {
    this.context = context;
    this.silent = context.silent();
    this.tree = new EntityTree(entities);
    this.embeddables = embeddables;
    this.members = Set.copyOf(entities);
    this.binder = new EntityBinder(context, this);
    this.silentBinder = new EntityBinder(silent, this);
    entities.forEach(entity -> opened(entity, binder));
  }

  /**
   * An entity with its tables.
   *
   * @param asker who needs it: an entity that was asked for is no part of one that was not
   */
  Optional<EntityBinding> opened(TypeElement entity, EntityBinder asker) {
    boolean own = members.contains(entity);
    if (!own && asker == binder) {
      return Optional.empty();
    }
    Map<TypeElement, Optional<EntityBinding>> known = own ? asked : referred;
    Optional<EntityBinding> binding = known.get(entity);
    if (binding == null) {
      binding = (own ? binder : silentBinder).open(entity);
      known.put(entity, binding);
    }
    return binding;
  }

  /** Which of the entities extends which. */
  EntityTree tree() {
    return tree;
  }

  /** Which embeddables extend others. */
  EmbeddableTree embeddables() {
    return embeddables;
  }

  /** The entities that were asked for, those without a table and key left out. */
  List<EntityBinding> asked() {
    return asked.values().stream()
        .flatMap(Optional::stream)
        .filter(binding -> !binding.key().isEmpty())
        .toList();
  }

  /** Whether a type is an entity at all. */
  static boolean isEntity(TypeElement type) {
    return Mirror.find(type, Jpa.ENTITY).isPresent();
  }

  /** The entity of that class, with its key, if it could be read. */
  Optional<EntityBinding> of(TypeElement entity) {
    Optional<EntityBinding> own = asked.get(entity);
    if (own != null) {
      return own.filter(binding -> !binding.key().isEmpty());
    }
    Optional<EntityBinding> other = opened(entity, silentBinder);
    Optional<EntityBinding> keyed = other.filter(binding -> !binding.key().isEmpty());
    if (!silent.isComplete()) {
      context.incomplete();
    }
    return keyed;
  }

  /** The entity of that class with its tables, whether or not it was asked for. */
  Optional<EntityBinding> open(TypeElement entity) {
    return opened(entity, silentBinder);
  }

  /** The entity of that class, with its key, unless that is being found out just now. */
  Optional<EntityBinding> settled(TypeElement entity) {
    return open(entity).filter(binding -> !binding.isKeyUnsettled()).flatMap(binding -> of(entity));
  }

  /** The tables that hold the rows of an entity: several where each subclass has one of its own. */
  List<TableDraft> rowTables(EntityBinding entity) {
    return tree.strategy(entity.entity()) == Strategy.TABLE_PER_CLASS
        ? tree.concrete(entity.entity()).stream()
            .flatMap(each -> of(each).stream())
            .map(EntityBinding::table)
            .toList()
        : List.of(entity.table());
  }

  /** Whether the errors of an entity are reported as its own. */
  boolean isAsked(TypeElement entity) {
    return members.contains(entity);
  }

  /** The tables that were referred to without being asked for. */
  List<ExternalTable> externals() {
    Map<String, ExternalTable> externals = new TreeMap<>();
    referred.values().stream()
        .flatMap(Optional::stream)
        .filter(binding -> !binding.key().isEmpty())
        .map(EntityBinding::table)
        .forEach(
            table ->
                externals.put(
                    table.entity().getQualifiedName().toString(),
                    new ExternalTable(table.name(), table.entity(), table.key())));
    return List.copyOf(externals.values());
  }
}
