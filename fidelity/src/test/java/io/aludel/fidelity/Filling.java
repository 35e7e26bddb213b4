package io.aludel.fidelity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

/** Fills one new entity: its key, all its basic attributes, and the associations it requires. */
final class Filling {

  private final Population population;
  private final EntityPersister entity;

  /** What a column has to hold, since it is a foreign key as well, by the column's name. */
  private final Map<String, Object> given = new HashMap<>();

  private final Map<AttributeMapping, Object> targets = new HashMap<>();

  Filling(Population population, EntityPersister entity) {
    this.population = population;
    this.entity = entity;
  }

  Object filled() {
    giveSharedColumns();
    Object row = entity.getRepresentationStrategy().getInstantiator().instantiate();
    fillIdentifier(row);
    entity.forEachAttributeMapping(
        attribute -> {
          if (!isGenerated(attribute)) {
            fill(attribute, row, false);
          }
        });
    return row;
  }

  /** Where an association and basic attributes lie in the same columns, its target decides. */
  private void giveSharedColumns() {
    Set<String> columns = new HashSet<>();
    entity
        .getIdentifierMapping()
        .forEachSelectable((i, column) -> columns.add(column.getSelectionExpression()));
    entity.forEachAttributeMapping(
        attribute -> {
          if (!(attribute instanceof ToOneAttributeMapping)) {
            attribute.forEachSelectable(
                (i, column) -> columns.add(column.getSelectionExpression()));
          }
        });
    entity.forEachAttributeMapping(
        attribute -> {
          if (attribute instanceof ToOneAttributeMapping association && isOwning(association)) {
            giveSharedColumns(association, columns);
          }
        });
  }

  private void giveSharedColumns(ToOneAttributeMapping association, Set<String> columns) {
    ForeignKeyDescriptor key = association.getForeignKeyDescriptor();
    List<String> own = new ArrayList<>();
    key.getKeyPart().forEachSelectable((i, column) -> own.add(column.getSelectionExpression()));
    if (columns.containsAll(own)) {
      Object target = population.persisted(association.getEntityMappingType());
      targets.put(association, target);
      Object value =
          key.getAssociationKeyFromSide(
              target, ForeignKeyDescriptor.Nature.TARGET, population.session());
      key.forEachJdbcValue(
          value, (i, each, mapping) -> given.put(own.get(i), each), population.session());
    }
  }

  private void fillIdentifier(Object row) {
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
      entity.setIdentifier(row, value, population.session());
    }
  }

  private void fill(AttributeMapping attribute, Object owner, boolean required) {
    Object value = value(attribute, required);
    if (value != null) {
      attribute.getPropertyAccess().getSetter().set(owner, value);
    }
  }

  private static boolean isGenerated(AttributeMapping attribute) {
    Generator generator = attribute.getGenerator();
    return (generator != null && generator.generatesOnInsert())
        || (attribute.getDeclaringType() instanceof EntityMappingType type
            && type.getVersionMapping() != null
            && type.getVersionMapping().getVersionAttribute() == attribute);
  }

  private static boolean isOwning(ToOneAttributeMapping association) {
    return association.getSideNature() == ForeignKeyDescriptor.Nature.KEY;
  }

  /** No single source knows of all that are required. */
  private boolean isRequired(ToOneAttributeMapping association) {
    return !association.getAttributeMetadata().isNullable()
        || !association.isNullable()
        || (association.getDeclaringType() instanceof EntityMappingType
            && !entity.getPropertyNullability()[association.getStateArrayPosition()]);
  }

  /** A value; null for what may be absent and has no use here. */
  private Object value(AttributeMapping attribute, boolean required) {
    if (targets.containsKey(attribute)) {
      return targets.get(attribute);
    }
    if (attribute instanceof ToOneAttributeMapping association) {
      return isOwning(association) && (required || isRequired(association))
          ? population.persisted(association.getEntityMappingType())
          : null;
    }
    if (attribute.isEmbeddedAttributeMapping()) {
      return embeddable(
          attribute.asEmbeddedAttributeMapping().getEmbeddableTypeDescriptor(), required);
    }
    if (attribute instanceof BasicValuedMapping && attribute instanceof SelectableMapping column) {
      try {
        return basic(column);
      } catch (IllegalStateException e) {
        if (required || !attribute.getAttributeMetadata().isNullable()) {
          throw new IllegalStateException(attribute.getAttributeName() + ": " + e.getMessage(), e);
        }
      }
    }
    return null;
  }

  private Object basic(SelectableMapping column) {
    Object shared = given.get(column.getSelectionExpression());
    return shared == null ? population.samples().value(column.getJdbcMapping(), column) : shared;
  }

  private Object embeddable(EmbeddableMappingType type, boolean required) {
    List<Object> values = new ArrayList<>();
    type.forEachAttributeMapping(
        part -> {
          Object value = value(part, required);
          values.add(value == null ? Samples.zero(part) : value);
        });
    return type.getRepresentationStrategy().getInstantiator().instantiate(values::toArray);
  }
}
