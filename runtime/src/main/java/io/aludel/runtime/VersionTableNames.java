package io.aludel.runtime;

import io.aludel.dialect.Dialect;
import io.aludel.schema.Name;
import io.aludel.schema.ObjectName;
import java.util.List;

/**
 * How the tables are called that know what is applied, and what they look like.
 *
 * <ul>
 *   <li>{@code aludel_revision}: a row a unit and revision that is applied or on its way;
 *   <li>{@code aludel_revision_step}: the statements of these revisions, up and down;
 *   <li>{@code aludel_revision_meta}: the number of this format, and a row a unit to lock.
 * </ul>
 *
 * @param dialect writes the names
 * @param revision the first table's name, which the others derive theirs from
 */
record VersionTableNames(Dialect dialect, ObjectName revision) {

  String revisionTable() {
    return sql(revision);
  }

  String stepTable() {
    return sql(companion("_step"));
  }

  String metaTable() {
    return sql(meta());
  }

  /** In its schema, or database, whatever that means to tables of the history. */
  private String sql(ObjectName table) {
    return table.schema().map(schema -> dialect.identifier(schema) + ".").orElse("")
        + dialect.identifier(table.name());
  }

  ObjectName meta() {
    return companion("_meta");
  }

  private ObjectName companion(String suffix) {
    Name name = revision.name();
    return revision.sibling(name.withText(name.text() + suffix));
  }

  DatabaseKind kind() {
    return DatabaseKind.of(dialect);
  }

  /** What creates the tables where they are missing. */
  List<String> ddl() {
    String key = kind().keyType() + " not null";
    String text = kind().textType() + " not null";
    return List.of(
        "create table if not exists "
            + revisionTable()
            + " (unit %1$s, id %1$s, place integer not null, parents %2$s, description %2$s,"
                .formatted(key, text)
            + " checksum %2$s, draft boolean not null, state %2$s,".formatted(key, text)
            + " done integer not null, begun integer not null, last_key %s,"
                .formatted(kind().textType())
            + " up_losses %s,".formatted(text)
            + " down_losses %s, one_way %s,".formatted(text, kind().textType())
            + " applied_at %s not null, primary key (unit, id))".formatted(kind().momentType()),
        "create table if not exists "
            + stepTable()
            + " (unit %1$s, id %1$s, direction %1$s, place integer not null,".formatted(key)
            + " of_change integer not null, kind %1$s, completion %1$s, statement %1$s,"
                .formatted(text)
            + " primary key (unit, id, direction, place))",
        "create table if not exists "
            + metaTable()
            + " (name %s primary key, content %s)".formatted(key, text));
  }

  /** What adds a row to the meta table where it is missing. */
  String metaRow(String name, String content) {
    return "insert into "
        + metaTable()
        + " (name, content) select "
        + dialect.text(name)
        + ", "
        + dialect.text(content)
        + " from (select count(*) as there from "
        + metaTable()
        + " where name = "
        + dialect.text(name)
        + ") rows_there where there = 0";
  }
}
