package io.aludel.processor.mapping;

import io.aludel.schema.Name;

/**
 * The names of what a mapping does not name, before {@link Naming#physical} makes them the
 * database's: those of Hibernate's {@code ImplicitNamingStrategyJpaCompliantImpl}, which follow
 * Jakarta Persistence, as far as a strategy does not differ.
 */
interface ImplicitNames {

  /** The table of an entity, by the entity's name. */
  default Name entityTable(String entityName) {
    return Names.logical(entityName);
  }

  /** The column of an attribute, by the last part of its path. */
  default Name column(String attribute) {
    return Names.logical(attribute);
  }

  /**
   * A column that refers to another one. It is quoted where that one or its table is.
   *
   * @param referring the association, or the entity's name where no attribute refers
   * @param table the table referred to
   */
  default Name joinColumn(String referring, Name referenced, Name table) {
    return new Name(referring + "_" + referenced.text(), referenced.quoted() || table.quoted());
  }

  /**
   * A column of a key that is another table's, too. It is quoted where that one or its table is.
   */
  default Name keyJoinColumn(Name referenced, Name table) {
    return table.quoted() ? new Name(referenced.text(), true) : referenced;
  }

  /**
   * The table between two entities.
   *
   * @param owner the table of the side that owns the association
   * @param attribute the association there
   * @param target the table of the other side
   */
  default Name joinTable(Name owner, String attribute, Name target) {
    return Names.logical(owner.text() + "_" + target.text());
  }

  /** The table of a collection of values. */
  default Name collectionTable(String entityName, String attribute) {
    return Names.logical(entityName + "_" + attribute);
  }

  /** The column of a map's keys. */
  default Name mapKeyColumn(String attribute) {
    return Names.logical(attribute + "_KEY");
  }

  /** The column of a list's positions. */
  default Name orderColumn(String attribute) {
    return Names.logical(attribute + "_ORDER");
  }

  /** The column that tells an entity's subclasses apart. */
  default Name discriminatorColumn() {
    return Names.logical("DTYPE");
  }
}
