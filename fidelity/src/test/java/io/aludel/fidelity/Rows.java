package io.aludel.fidelity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hibernate.Session;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.persister.entity.EntityPersister;

/** Writes and reads a row of each entity, with Hibernate, on the schema that Aludel has made. */
final class Rows {

  private final Hibernate hibernate;
  private final Database ours;
  private final Database theirs;

  Rows(Hibernate hibernate, Database ours, Database theirs) {
    this.hibernate = hibernate;
    this.ours = ours;
    this.theirs = theirs;
  }

  /** What fails on both schemas is no matter of Aludel's: it is said, and that is all. */
  void compare(Figures figures, List<String> differences, List<String> notes) {
    for (EntityPersister entity : entities()) {
      Optional<String> failure = attempt(entity, ours);
      if (failure.isEmpty()) {
        figures.count(Subject.ENTITIES, true);
      } else if (attempt(entity, theirs).isPresent()) {
        notes.add(
            "no row of "
                + entity.getEntityName()
                + ", on Hibernate's own schema neither: "
                + failure.get());
      } else {
        figures.count(Subject.ENTITIES, false);
        differences.add(
            "no row of " + entity.getEntityName() + " can be written and read: " + failure.get());
      }
    }
  }

  /** The entities of which no row can be written and read on Hibernate's own schema. */
  SortedMap<String, String> failuresOnTheirs() {
    SortedMap<String, String> failures = new TreeMap<>();
    for (EntityPersister entity : entities()) {
      attempt(entity, theirs).ifPresent(text -> failures.put(entity.getEntityName(), text));
    }
    return failures;
  }

  private List<EntityPersister> entities() {
    return hibernate.entityNames().stream()
        .map(hibernate.factory().getMappingMetamodel()::getEntityDescriptor)
        .filter(entity -> !entity.isAbstract() && entity.isMutable())
        .toList();
  }

  private Optional<String> attempt(EntityPersister entity, Database database) {
    hibernate.switchTo(database);
    List<String> failures = new ArrayList<>();
    for (Samples samples : Samples.all()) {
      Optional<String> failure = attempt(entity, samples);
      if (failure.isEmpty()) {
        return failure;
      }
      failures.add(failure.get());
    }
    return Optional.of(failures.get(0));
  }

  private Optional<String> attempt(EntityPersister entity, Samples samples) {
    try (Session session = hibernate.factory().openSession()) {
      session.beginTransaction();
      try {
        Object row = new Population(session, samples).persisted(entity);
        session.flush();
        Object id =
            entity.getIdentifier(row, session.unwrap(SharedSessionContractImplementor.class));
        session.clear();
        if (session.find(entity.getEntityName(), id) == null) {
          return Optional.of("what was written is not found");
        }
        session.clear();
        List<?> found =
            session
                .createSelectionQuery("from " + entity.getEntityName(), Object.class)
                .getResultList();
        return found.isEmpty() ? Optional.of("a query finds nothing") : Optional.empty();
      } finally {
        session.getTransaction().rollback();
      }
    } catch (RuntimeException | AssertionError e) {
      return Optional.of(Failures.text(e));
    }
  }
}
