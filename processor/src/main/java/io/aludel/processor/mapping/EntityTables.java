package io.aludel.processor.mapping;

import io.aludel.processor.model.Jpa;
import io.aludel.processor.model.Mirror;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.lang.model.element.TypeElement;

/**
 * The tables of the entities that were asked for, and of those that they refer to. The latter are
 * looked at in silence: what is wrong with them is none of this history's business, as long as
 * their keys can be read.
 */
final class EntityTables {

  private final MappingContext context;
  private final MappingContext silent;
  private final Map<TypeElement, Optional<MappedEntity>> asked = new LinkedHashMap<>();
  private final Map<TypeElement, Optional<MappedEntity>> referred = new LinkedHashMap<>();

  EntityTables(MappingContext context, Collection<TypeElement> entities) {
    this.context = context;
    this.silent = context.silent();
    EntityMapper mapper = new EntityMapper(context);
    entities.forEach(entity -> asked.put(entity, mapper.map(entity)));
  }

  /** The entities that were asked for, those without a table left out. */
  List<MappedEntity> asked() {
    return asked.values().stream().flatMap(Optional::stream).toList();
  }

  /** Whether a type is an entity at all. */
  static boolean isEntity(TypeElement type) {
    return Mirror.find(type, Jpa.ENTITY).isPresent();
  }

  /** The table of an entity that an association leads to, if it could be read. */
  Optional<TableDraft> of(TypeElement entity) {
    Optional<MappedEntity> own = asked.get(entity);
    if (own != null) {
      return own.map(MappedEntity::table);
    }
    Optional<MappedEntity> other =
        referred.computeIfAbsent(entity, each -> new EntityMapper(silent).map(each));
    if (!silent.isComplete()) {
      context.incomplete();
    }
    return other.map(MappedEntity::table);
  }

  /** Whether the errors of an entity are reported as its own. */
  boolean isAsked(TypeElement entity) {
    return asked.containsKey(entity);
  }

  /** The tables that were referred to without being asked for. */
  List<ExternalTable> externals() {
    Map<String, ExternalTable> externals = new TreeMap<>();
    referred
        .values()
        .forEach(
            each ->
                each.map(MappedEntity::table)
                    .ifPresent(
                        table ->
                            externals.put(
                                table.entity().getQualifiedName().toString(),
                                new ExternalTable(table.name(), table.entity(), table.key()))));
    return List.copyOf(externals.values());
  }
}
