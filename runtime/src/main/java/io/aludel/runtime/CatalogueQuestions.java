package io.aludel.runtime;

import io.aludel.dialect.CatalogueObject;
import io.aludel.dialect.CatalogueObject.OfColumn;
import io.aludel.dialect.CatalogueObject.OfConstraint;
import io.aludel.dialect.CatalogueObject.OfIndex;
import io.aludel.dialect.CatalogueObject.OfSequence;
import io.aludel.dialect.CatalogueObject.OfTable;
import io.aludel.dialect.Completion;
import io.aludel.runtime.catalogue.Catalogue;
import io.aludel.runtime.catalogue.CatalogueTable;
import io.aludel.schema.ObjectName;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/** Asks the database's catalogue about objects that the history names. */
final class CatalogueQuestions {

  private final Connection connection;
  private final StoredNames names;

  CatalogueQuestions(Connection connection, StoredNames names) {
    this.connection = connection;
    this.names = names;
  }

  StoredNames names() {
    return names;
  }

  /** Whether a statement that may have been executed took effect. */
  boolean tookEffect(Completion completion) throws SQLException {
    if (completion instanceof Completion.Exists exists) {
      return exists(exists.object());
    }
    if (completion instanceof Completion.Gone gone) {
      return !exists(gone.object());
    }
    // Either its effect would have been committed with the journal's word of it, or it may simply
    // be executed again.
    return false;
  }

  boolean exists(CatalogueObject object) throws SQLException {
    if (object instanceof OfSequence of) {
      // On SQLite, a table stands for it.
      return read(of.sequence()).sequences().containsKey(names.stored(of.sequence()))
          || (names.isSqlite() && table(of.sequence()).isPresent());
    }
    if (object instanceof OfTable of) {
      return table(of.table()).isPresent();
    }
    if (object instanceof OfColumn of) {
      String column = names.stored(of.column());
      return table(of.table()).filter(table -> table.columns().containsKey(column)).isPresent();
    }
    if (object instanceof OfConstraint of) {
      String constraint = names.stored(of.constraint());
      return table(of.table())
          .filter(table -> table.constraints().containsKey(constraint))
          .isPresent();
    }
    OfIndex of = (OfIndex) object;
    String index = names.stored(of.index());
    return table(of.table()).filter(table -> table.indexes().containsKey(index)).isPresent();
  }

  Optional<CatalogueTable> table(ObjectName table) throws SQLException {
    return read(table).table(names.stored(table));
  }

  Catalogue read(ObjectName object) throws SQLException {
    return Catalogue.read(connection, names.schemaOf(object));
  }
}
