package io.aludel.fidelity;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.metamodel.mapping.EntityMappingType;
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

  Samples samples() {
    return samples;
  }

  SharedSessionContractImplementor session() {
    return session.unwrap(SharedSessionContractImplementor.class);
  }

  /**
   * A persisted entity.
   *
   * @throws IllegalStateException if one is not to be had, with the reason
   */
  Object persisted(EntityMappingType type) {
    EntityPersister entity = concrete(type);
    if (underway.contains(entity.getEntityName())) {
      throw new IllegalStateException(
          "a cycle of required associations: "
              + underway.stream()
                  .map(each -> each.substring(each.lastIndexOf('.') + 1))
                  .collect(Collectors.joining(" for ")));
    }
    underway.push(entity.getEntityName());
    Object row = new Filling(this, entity).filled();
    session.persist(entity.getEntityName(), row);
    // What others refer to has to be there, whatever order Hibernate would choose.
    session.flush();
    underway.pop();
    return row;
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
