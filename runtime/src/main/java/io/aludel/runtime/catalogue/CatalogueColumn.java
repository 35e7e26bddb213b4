package io.aludel.runtime.catalogue;

import java.util.Optional;

/**
 * A column.
 *
 * @param name its name
 * @param type its type
 * @param nullable whether it may be null
 * @param identity how the database counts its values up, if it does
 * @param defaultSql its default, as the database spells it
 * @param generationSql the expression that it is computed by, as the database spells it
 * @param collation its collation, where it is not the database's own
 * @param comment its comment
 */
public record CatalogueColumn(
    String name,
    CatalogueType type,
    boolean nullable,
    Optional<CatalogueIdentity> identity,
    Optional<String> defaultSql,
    Optional<String> generationSql,
    Optional<String> collation,
    Optional<String> comment) {

  @Override
  public String toString() {
    return name
        + " "
        + type
        + collation.map(each -> " collate " + each).orElse("")
        + (nullable ? "" : " not null")
        + identity.map(each -> " " + each).orElse("")
        + defaultSql.map(sql -> " default " + sql).orElse("")
        + generationSql.map(sql -> " as " + sql).orElse("")
        + comment.map(text -> " comment " + text).orElse("");
  }
}
