package io.aludel.processor.mapping;

import io.aludel.schema.Inheritance;
import io.aludel.schema.TableMapping;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** How the classes of a hierarchy share tables, and by which values their rows are told. */
final class HierarchyFacts {

  private final MappingContext context;
  private final EntityTree tree;

  HierarchyFacts(MappingContext context, EntityTree tree) {
    this.context = context;
    this.tree = tree;
  }

  /** Notes at an entity's own table what its rows mean; a table that is shared is its root's. */
  void note(EntityBinding binding) {
    TypeElement entity = binding.entity();
    TypeElement root = tree.root(entity);
    Strategy strategy = tree.strategy(root);
    if (strategy == Strategy.SINGLE_TABLE && !entity.equals(root)) {
      return;
    }
    TableMapping mapping = TableMapping.PLAIN;
    if (!tree.subentities(root).isEmpty()) {
      mapping = mapping.withInheritance(Inheritance.valueOf(strategy.name()));
    }
    Optional<Discriminator> discriminator =
        entity.equals(root) ? Discriminator.of(root, tree, context) : Optional.empty();
    if (discriminator.isPresent()) {
      for (TypeElement each : tree.concrete(root)) {
        mapping =
            mapping.withDiscriminator(
                discriminator.get().value(each), each.getQualifiedName().toString());
      }
    }
    binding.table().setMapping(mapping);
  }
}
