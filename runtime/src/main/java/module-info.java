/** Plans and executes migrations against a database. */
module io.aludel.runtime {
  requires transitive io.aludel.core;
  requires java.sql;
}
