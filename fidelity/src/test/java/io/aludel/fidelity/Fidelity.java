package io.aludel.fidelity;

import io.aludel.runtime.catalogue.Catalogue;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * Creates the schema of the same entities twice on a real database, by Hibernate and by what Aludel
 * emits, compares what the database's catalogue says, and lets Hibernate work with Aludel's. One
 * object serves many models, also from several threads.
 */
public final class Fidelity implements AutoCloseable {

  private final Databases databases = new Databases();

  /** Compares a model in every way that is asked for. It is compiled once for each naming. */
  public List<Outcome> compare(
      Model model, List<NamingStrategies> namings, List<DatabaseKind> kinds) throws Exception {
    List<Outcome> outcomes = new ArrayList<>();
    // Nobody serves the others without a word: not all that a mapping says can be there.
    Model served = DatabaseKind.ALWAYS.containsAll(kinds) ? model : model.on(kinds);
    for (NamingStrategies naming : namings) {
      try (Compiled compiled = Compiled.of(served, naming)) {
        for (DatabaseKind kind : kinds) {
          outcomes.add(
              compiled.errors().isEmpty()
                  ? compare(model, naming, compiled, kind)
                  : Outcome.refused(model, naming, kind, compiled.errors()));
        }
      }
    }
    return outcomes;
  }

  private Outcome compare(
      Model model, NamingStrategies naming, Compiled compiled, DatabaseKind kind)
      throws SQLException, IOException, ClassNotFoundException {
    Database theirs = databases.take(kind);
    try {
      Database ours = databases.take(kind);
      try {
        return new OnDatabase(model, naming, compiled, ours, theirs).compare();
      } finally {
        databases.giveBack(ours);
      }
    } finally {
      databases.giveBack(theirs);
    }
  }

  /** Whether a model is none for MariaDB: Hibernate's own statements fail there. */
  public static boolean isImpossible(String verdict) {
    return verdict.contains("mariadb: Hibernate's own DDL fails");
  }

  /** Why Hibernate by itself cannot work with a model, if it cannot. */
  public Optional<String> failureOfHibernate(
      Model model, NamingStrategies naming, DatabaseKind kind)
      throws SQLException, IOException, ClassNotFoundException {
    Database database = databases.take(kind);
    try (Compiled compiled = Compiled.withoutProcessors(model)) {
      if (!compiled.errors().isEmpty()) {
        return Optional.of(compiled.errors().get(0));
      }
      new Hibernate(model, naming, compiled, database).close();
      return Optional.empty();
    } catch (RuntimeException e) {
      return Optional.of(Failures.text(e));
    } finally {
      databases.giveBack(database);
    }
  }

  /** One comparison on one database. */
  private record OnDatabase(
      Model model, NamingStrategies naming, Compiled compiled, Database ours, Database theirs) {

    Outcome compare() throws SQLException, IOException, ClassNotFoundException {
      Figures figures = new Figures();
      List<String> differences = new ArrayList<>();
      List<String> faults = new ArrayList<>();
      List<String> notes = new ArrayList<>();
      try (Hibernate hibernate = new Hibernate(model, naming, compiled, theirs)) {
        for (String failure : hibernate.failedStatements()) {
          if (ours.kind() == DatabaseKind.SQLITE && SqliteGap.isComment(failure)) {
            continue;
          }
          Fault.failing(failure, hibernate.metadata())
              .ifPresentOrElse(
                  fault -> faults.add(fault + ": " + failure),
                  () -> differences.add("Hibernate's own DDL fails: " + failure));
        }
        SortedMap<String, Catalogue> expected = theirs.catalogue();
        ours.createSchemas(expected.keySet());
        try {
          ours.execute(compiled.script(ours.kind()));
        } catch (SQLException e) {
          differences.add("the emitted SQL fails: " + Failures.text(e));
        }
        UnorderedKeys unordered =
            ours.kind() == DatabaseKind.SQLITE || ours.kind() == DatabaseKind.MARIADB
                ? UnorderedKeys.all(hibernate.metadata())
                : UnorderedKeys.of(hibernate.metadata());
        for (Difference difference :
            CatalogueComparison.of(
                Facts.of(expected, unordered), Facts.of(ours.catalogue(), unordered), figures)) {
          if (isLeftOut(difference)) {
            continue;
          }
          Fault.explaining(difference, hibernate.metadata())
              .ifPresentOrElse(
                  fault -> faults.add(fault + ": " + difference),
                  () -> differences.add(difference.toString()));
        }
        ours.createViews(hibernate.views());
        validate(hibernate, differences, notes);
        new Rows(hibernate, ours, theirs).compare(figures, differences, notes);
        if (ours.kind() == DatabaseKind.SQLITE) {
          differences.removeIf(SqliteGap::isRefusalOfDuplicate);
        }
      } catch (RuntimeException e) {
        differences.add("Hibernate itself fails: " + Failures.text(e));
      }
      return new Outcome(
          model.name(), naming, ours.kind(), List.of(), figures, differences, faults, notes);
    }

    private boolean isLeftOut(Difference difference) {
      return switch (ours.kind()) {
        case H2, POSTGRESQL -> false;
        case MARIADB -> MariaGap.explaining(difference).isPresent();
        case SQLITE -> SqliteGap.explaining(difference).isPresent();
      };
    }

    /** What Hibernate's validation refuses on its own schema too is no matter of Aludel's. */
    private void validate(Hibernate hibernate, List<String> differences, List<String> notes) {
      hibernate.switchTo(ours);
      Optional<String> onOurs = hibernate.validate();
      if (onOurs.isPresent()) {
        hibernate.switchTo(theirs);
        Optional<String> onTheirs = hibernate.validate();
        boolean onBoth =
            ours.kind() == DatabaseKind.SQLITE ? onTheirs.isPresent() : onOurs.equals(onTheirs);
        (onBoth ? notes : differences).add("Hibernate's validation: " + onOurs.get());
      }
    }
  }

  @Override
  public void close() throws SQLException, IOException {
    databases.close();
  }
}
