package io.aludel.runtime.catalogue;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** How one database's catalogue is asked. Only queries are executed; no transaction is ended. */
interface CatalogueReader {

  /** The schemas that are not the database's own, in order. */
  List<String> schemas(Connection connection) throws SQLException;

  /** What a schema holds, by the name that the catalogue gives it. */
  Catalogue read(Connection connection, String schema) throws SQLException;
}
