package io.aludel.fidelity;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.generator.Generator;
import org.hibernate.id.CompositeNestedGeneratedValueGenerator;
import org.hibernate.metamodel.mapping.AttributeMapping;
import org.hibernate.metamodel.mapping.BasicEntityIdentifierMapping;
import org.hibernate.metamodel.mapping.BasicValuedMapping;
import org.hibernate.metamodel.mapping.EmbeddableMappingType;
import org.hibernate.metamodel.mapping.EmbeddableValuedModelPart;
import org.hibernate.metamodel.mapping.EntityMappingType;
import org.hibernate.metamodel.mapping.ForeignKeyDescriptor;
import org.hibernate.metamodel.mapping.NonAggregatedIdentifierMapping;
import org.hibernate.metamodel.mapping.SelectableMapping;
import org.hibernate.metamodel.mapping.internal.ToOneAttributeMapping;
import org.hibernate.persister.entity.EntityPersister;

/** Makes up entities, with those that they require, and persists them. */
final class Population {

  private final Session session;
  private final Samples samples;
  private final Deque<String> underway = new ArrayDeque<>();

  Population(Session session, Samples samples) {
    this.session = session;
    this.samples = samples;
  }

  /**
   * A persisted entity.
   *
   * @throws IllegalStateException if one is not to be had, with the reason
   */
  Object persisted(EntityPersister entity) {
    if (underway.contains(entity.getEntityName())) {
      throw new IllegalStateException(
          "a cycle of required associations: "
              + underway.stream()
                  .map(each -> each.substring(each.lastIndexOf('.') + 1))
                  .collect(Collectors.joining(" for ")));
    }
    underway.push(entity.getEntityName());
    Object row = entity.getRepresentationStrategy().getInstantiator().instantiate();
    fillIdentifier(entity, row);
    entity.forEachAttributeMapping(attribute -> fill(attribute, row, false));
    session.persist(entity.getEntityName(), row);
    // What others refer to has to be there, whatever order Hibernate would choose.
    session.flush();
    underway.pop();
    return row;
  }

  private void fillIdentifier(EntityPersister entity, Object row) {
    Generator generator = entity.getGenerator();
    var identifier = entity.getIdentifierMapping();
    if (identifier instanceof NonAggregatedIdentifierMapping parts) {
      parts.getVirtualIdEmbeddable().forEachAttributeMapping(part -> fill(part, row, true));
    } else if (generator == null
        || !generator.generatesOnInsert()
        || generator instanceof CompositeNestedGeneratedValueGenerator) {
      Object value =
          identifier instanceof EmbeddableValuedModelPart embedded
              ? embeddable(embedded.getEmbeddableTypeDescriptor(), true)
              : basic((BasicEntityIdentifierMapping) identifier);
      entity.setIdentifier(row, value, session.unwrap(SharedSessionContractImplementor.class));
    }
  }

  private void fill(AttributeMapping attribute, Object owner, boolean required) {
    Generator generator = attribute.getGenerator();
    if ((generator != null && generator.generatesOnInsert()) || isVersion(attribute)) {
      return;
    }
    Object value = value(attribute, required);
    if (value != null) {
      attribute.setValue(owner, value);
    }
  }

  private static boolean isVersion(AttributeMapping attribute) {
    return attribute.getDeclaringType() instanceof EntityMappingType entity
        && entity.getVersionMapping() != null
        && entity.getVersionMapping().getVersionAttribute() == attribute;
  }

  /** A value; null for what may be absent and has no use here. */
  private Object value(AttributeMapping attribute, boolean required) {
    if (attribute instanceof ToOneAttributeMapping association) {
      boolean owning = association.getSideNature() == ForeignKeyDescriptor.Nature.KEY;
      boolean needed = required || !association.getAttributeMetadata().isNullable();
      return owning && needed ? persisted(concrete(association.getEntityMappingType())) : null;
    }
    if (attribute.isEmbeddedAttributeMapping()) {
      return embeddable(
          attribute.asEmbeddedAttributeMapping().getEmbeddableTypeDescriptor(), required);
    }
    if (attribute instanceof BasicValuedMapping && attribute instanceof SelectableMapping column) {
      try {
        return samples.value(column.getJdbcMapping(), column);
      } catch (IllegalStateException e) {
        if (required || !attribute.getAttributeMetadata().isNullable()) {
          throw new IllegalStateException(attribute.getAttributeName() + ": " + e.getMessage(), e);
        }
      }
    }
    return null;
  }

  private Object basic(BasicEntityIdentifierMapping identifier) {
    return samples.value(identifier.getJdbcMapping(), identifier);
  }

  private Object embeddable(EmbeddableMappingType type, boolean required) {
    List<Object> values = new ArrayList<>();
    type.forEachAttributeMapping(part -> values.add(value(part, required)));
    return type.getRepresentationStrategy()
        .getInstantiator()
        .instantiate(
            () -> {
              Object[] state = values.toArray();
              for (int i = 0; i < state.length; i++) {
                state[i] = state[i] == null ? Samples.zero(type.getAttributeMapping(i)) : state[i];
              }
              return state;
            });
  }

  /** The entity itself, or one that can be made instead. */
  private static EntityPersister concrete(EntityMappingType type) {
    if (!type.isAbstract()) {
      return type.getEntityPersister();
    }
    return type.getSubMappingTypes().stream()
        .filter(each -> !each.isAbstract())
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("nothing extends " + type.getEntityName()))
        .getEntityPersister();
  }
}
