package io.aludel.processor.mapping;

import io.aludel.processor.model.Jpa;
import io.aludel.processor.model.Mirror;
import java.util.ArrayList;
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
    for (TypeElement entity : entities) {
      opened(entity, binder);
    }
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
    List<EntityBinding> keyed = new ArrayList<>();
    for (Optional<EntityBinding> binding : asked.values()) {
      if (hasKey(binding)) {
        keyed.add(binding.get());
      }
    }
    return List.copyOf(keyed);
  }

  private static boolean hasKey(Optional<EntityBinding> binding) {
    return binding.isPresent() && !binding.get().key().isEmpty();
  }

  /** Whether a type is an entity at all. */
  static boolean isEntity(TypeElement type) {
    return Mirror.find(type, Jpa.ENTITY).isPresent();
  }

  /** The entity of that class, with its key, if it could be read. */
  Optional<EntityBinding> of(TypeElement entity) {
    Optional<EntityBinding> own = asked.get(entity);
    if (own != null) {
      return hasKey(own) ? own : Optional.empty();
    }
    Optional<EntityBinding> other = opened(entity, silentBinder);
    boolean keyed = hasKey(other);
    if (!silent.isComplete()) {
      context.incomplete();
    }
    return keyed ? other : Optional.empty();
  }

  /** The entity of that class with its tables, whether or not it was asked for. */
  Optional<EntityBinding> open(TypeElement entity) {
    return opened(entity, silentBinder);
  }

  /** The entity of that class, with its key, unless that is being found out just now. */
  Optional<EntityBinding> settled(TypeElement entity) {
    Optional<EntityBinding> binding = open(entity);
    return binding.isPresent() && !binding.get().isKeyUnsettled() ? of(entity) : Optional.empty();
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

  /** The tables that some entities own, in a list of their own. */
  static List<TableDraft> tablesOf(Collection<EntityBinding> entities) {
    List<TableDraft> tables = new ArrayList<>();
    for (EntityBinding entity : entities) {
      tables.addAll(entity.tables());
    }
    return tables;
  }

  /** Whether the errors of an entity are reported as its own. */
  boolean isAsked(TypeElement entity) {
    return members.contains(entity);
  }

  /** The tables that were referred to without being asked for. */
  List<ExternalTable> externals() {
    Map<String, ExternalTable> externals = new TreeMap<>();
    for (Optional<EntityBinding> binding : referred.values()) {
      if (hasKey(binding)) {
        TableDraft table = binding.get().table();
        externals.put(
            table.entity().getQualifiedName().toString(),
            new ExternalTable(table.name(), table.entity(), table.key()));
      }
    }
    return List.copyOf(externals.values());
  }
}
