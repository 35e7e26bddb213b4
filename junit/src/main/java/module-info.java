/** Tests of migrations with JUnit. */
module io.aludel.junit {
  requires transitive io.aludel.core;
  requires transitive io.aludel.rehearsal;
  requires transitive io.aludel.runtime;
  requires transitive java.sql;
  requires transitive org.junit.jupiter.api;

  exports io.aludel.junit;

  uses io.aludel.migration.MigrationSequence;
}
