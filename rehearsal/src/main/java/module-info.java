/** Tries migrations out on throwaway databases, with generated rows. */
module io.aludel.rehearsal {
  requires transitive io.aludel.core;
  requires transitive io.aludel.runtime;
  requires transitive java.sql;

  exports io.aludel.rehearsal;
}
