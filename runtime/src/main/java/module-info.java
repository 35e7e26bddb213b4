/** Plans and executes migrations against a database. */
module io.aludel.runtime {
  requires transitive io.aludel.core;
  requires transitive java.sql;

  exports io.aludel.runtime;
  exports io.aludel.runtime.catalogue;
}
