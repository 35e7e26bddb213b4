package io.aludel.processor.mapping;

import io.aludel.diagnostic.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/** Looks attributes up by the paths that {@code mappedBy} and {@code @MapKey} write. */
final class AttributePath {

  private final MappingContext context;
  private final EntityBindings bindings;

  AttributePath(MappingContext context, EntityBindings bindings) {
    this.context = context;
    this.bindings = bindings;
  }

  /** Whether an entity, or an embeddable in it, has the attribute. */
  boolean exists(TypeElement entity, String path) {
    return find(attributes(entity), path).isPresent();
  }

  /** The attribute at a path with dots between the names. */
  Optional<Attribute> find(TypeElement entity, String path) {
    return find(attributes(entity), path);
  }

  private Optional<Attribute> find(List<Attribute> attributes, String path) {
    int dot = path.indexOf('.');
    String first = dot < 0 ? path : path.substring(0, dot);
    for (Attribute attribute : attributes) {
      if (attribute.name().equals(first)) {
        return dot < 0 ? Optional.of(attribute) : find(inside(attribute), path.substring(dot + 1));
      }
    }
    return Optional.empty();
  }

  private List<Attribute> inside(Attribute attribute) {
    return attribute.type() instanceof DeclaredType type
        ? new AttributeReader(context).read(Hierarchy.ofEmbeddable(type, attribute, context))
        : List.of();
  }

  /** The entity's attributes, those of the entities that it extends among them. */
  private List<Attribute> attributes(TypeElement entity) {
    Optional<EntityBinding> binding = bindings.of(entity);
    List<Attribute> attributes =
        new ArrayList<>(
            binding.isPresent()
                ? binding.get().attributes()
                : new AttributeReader(context).read(Hierarchy.ofEntity(entity, context)));
    Optional<TypeElement> up = bindings.tree().superentity(entity);
    if (up.isPresent()) {
      attributes.addAll(attributes(up.get()));
    }
    return attributes;
  }

  /** A sentence that offers what may have been meant, with a space before it. */
  String hint(TypeElement entity, String path) {
    List<String> names = attributes(entity).stream().map(Attribute::name).sorted().toList();
    return Nearest.to(path, names)
        .map(near -> " Did you mean " + near + "?")
        .orElseGet(() -> names.isEmpty() ? "" : " It has " + String.join(", ", names) + ".");
  }
}
