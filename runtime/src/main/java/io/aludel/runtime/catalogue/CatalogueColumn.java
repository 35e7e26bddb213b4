package io.aludel.runtime.catalogue;

import java.util.Optional;

/**
 * A column.
 *
 * @param name its name
 * @param type its type in the database's words
 * @param nullable whether it may be null
 * @param identity whether the database counts its values up
 * @param defaultSql its default, as the database spells it
 * @param comment its comment
 */
public record CatalogueColumn(
    String name,
    String type,
    boolean nullable,
    boolean identity,
    Optional<String> defaultSql,
    Optional<String> comment) {

  @Override
  public String toString() {
    return name
        + " "
        + type
        + (nullable ? "" : " not null")
        + (identity ? " identity" : "")
        + defaultSql.map(sql -> " default " + sql).orElse("")
        + comment.map(text -> " comment " + text).orElse("");
  }
}
