package io.aludel.processor.mapping;

import io.aludel.processor.model.Jpa;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/**
 * The other sides of many-to-many associations: where there is one, the column that refers to the
 * owning side has its name (Jakarta Persistence, section 2.11.3.1).
 */
final class InverseNames {

  private record Owning(TypeElement entity, String path) {}

  private final Map<Owning, String> names = new HashMap<>();
  private final MappingContext context;

  /**
   * @param entities the entities of the mapping, their attributes bound
   */
  InverseNames(MappingContext context, Collection<EntityBinding> entities) {
    this.context = context;
    for (EntityBinding entity : entities) {
      for (PluralAttribute plural : entity.plurals()) {
        add(plural.attribute());
      }
    }
  }

  private void add(Attribute attribute) {
    Optional<String> path = attribute.nonEmpty(Jpa.MANY_TO_MANY, "mappedBy");
    if (path.isEmpty()) {
      return;
    }
    Optional<TypeElement> entity = CollectionShape.entityIn(attribute, context);
    if (entity.isPresent()) {
      names.put(new Owning(entity.get(), path.get()), attribute.name());
    }
  }

  /**
   * The name of the attribute that is the other side of an association.
   *
   * @param target the entity that the association leads to
   */
  Optional<String> of(PluralAttribute owning, EntityBinding target) {
    Owning key = new Owning(owning.owner().entity(), owning.path());
    if (!names.containsKey(key)) {
      // One of another unit or module, which is not among the mapping's entities.
      for (Attribute attribute : target.attributes()) {
        add(attribute);
      }
    }
    return Optional.ofNullable(names.get(key));
  }
}
