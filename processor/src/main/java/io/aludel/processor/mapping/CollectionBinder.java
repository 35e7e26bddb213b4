package io.aludel.processor.mapping;

import io.aludel.diagnostic.Code;
import io.aludel.processor.model.Jpa;
import io.aludel.processor.model.Mirror;

/** Binds collections and maps, once the keys of all entities are known. */
final class CollectionBinder {

  private final MappingContext context;
  private final InverseSides inverses;

  CollectionBinder(MappingContext context, EntityBindings bindings) {
    this.context = context;
    this.inverses = new InverseSides(context, bindings);
  }

  /** Binds the collections of an entity, and looks at what others have the foreign keys of. */
  void bind(EntityBinding entity) {
    entity.inverses().forEach(inverses::check);
    entity.plurals().forEach(this::bind);
  }

  private void bind(PluralAttribute plural) {
    Attribute attribute = plural.attribute();
    Mirror mirror = attribute.find(Jpa.ONE_TO_MANY).orElseThrow();
    if (mirror.text("mappedBy").isEmpty()) {
      context.report(
          Code.MAPPING_UNSUPPORTED,
          mirror.place(),
          attribute
              + ": a @OneToMany without mappedBy has a join table or a foreign key of its own,"
              + " which Aludel does not derive yet. Map the other side with @ManyToOne and name it:"
              + " @OneToMany(mappedBy = \"…\").");
    } else {
      inverses.check(attribute);
    }
  }
}
