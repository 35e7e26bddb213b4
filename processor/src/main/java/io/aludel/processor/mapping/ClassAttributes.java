package io.aludel.processor.mapping;

import io.aludel.diagnostic.Code;
import io.aludel.processor.model.Jpa;
import io.aludel.processor.model.Mirror;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/** The attributes of an entity or embeddable, whose classes say nothing that is not understood. */
final class ClassAttributes {

  private final MappingContext context;
  private final SupportCheck support;
  private final AttributeReader reader;
  private final UnboundTypes unbound;
  private final SetterCheck setters;

  ClassAttributes(MappingContext context) {
    this.context = context;
    this.support = new SupportCheck(context);
    this.reader = new AttributeReader(context);
    this.unbound = new UnboundTypes(context);
    this.setters = new SetterCheck(context);
  }

  /** The attributes of an entity, in the order in which Hibernate binds them. */
  List<Attribute> read(Hierarchy hierarchy) {
    List<Attribute> attributes = accepted(hierarchy);
    setters.check(attributes);
    return attributes;
  }

  /**
   * The attributes of an embeddable, in the order in which Hibernate binds them.
   *
   * @param holder the attribute that it is embedded by
   * @param registered whether what makes embeddables is registered
   */
  List<Attribute> read(Hierarchy embeddable, Attribute holder, boolean registered) {
    List<Attribute> attributes = accepted(embeddable);
    if (!registered) {
      setters.check(attributes, embeddable.type(), holder);
    }
    return attributes;
  }

  private List<Attribute> accepted(Hierarchy hierarchy) {
    for (DeclaredType type : hierarchy.classes()) {
      TypeElement element = (TypeElement) type.asElement();
      support.accepts(element);
      if (Mirror.find(element, Jpa.MAPPED_SUPERCLASS).isPresent()) {
        requireNoTable(element);
      }
    }
    List<Attribute> accepted = new ArrayList<>();
    for (Attribute attribute : reader.read(hierarchy)) {
      if (unbound.accepts(attribute, hierarchy)) {
        accepted.add(attribute);
      }
    }
    return List.copyOf(accepted);
  }

  private void requireNoTable(TypeElement superclass) {
    Optional<Mirror> table = Mirror.find(superclass, Jpa.TABLE);
    if (table.isPresent()) {
      context.report(
          Code.MAPPING_MISPLACED,
          table.get().place(),
          superclass.getQualifiedName()
              + ": a mapped superclass has no table, so @Table on it means nothing. Move it to the"
              + " entities.");
    }
  }
}
