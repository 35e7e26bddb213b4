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
    return dialect.identifier(revision);
  }

  String stepTable() {
    return dialect.identifier(companion("_step"));
  }

  String metaTable() {
    return dialect.identifier(meta());
  }

  ObjectName meta() {
    return companion("_meta");
  }

  private ObjectName companion(String suffix) {
    Name name = revision.name();
    return revision.sibling(name.withText(name.text() + suffix));
  }

  /** What creates the tables where they are missing, on every database. */
  List<String> ddl() {
    return List.of(
        "create table if not exists "
            + revisionTable()
            + " (unit varchar not null, id varchar not null, place integer not null,"
            + " parents varchar not null, description varchar not null,"
            + " checksum varchar not null, draft boolean not null, state varchar not null,"
            + " done integer not null, begun integer not null, up_losses varchar not null,"
            + " down_losses varchar not null, one_way varchar,"
            + " applied_at timestamp(6) with time zone not null, primary key (unit, id))",
        "create table if not exists "
            + stepTable()
            + " (unit varchar not null, id varchar not null, direction varchar not null,"
            + " place integer not null, of_change integer not null, kind varchar not null,"
            + " completion varchar not null, statement varchar not null,"
            + " primary key (unit, id, direction, place))",
        "create table if not exists "
            + metaTable()
            + " (name varchar not null primary key, content varchar not null)");
  }

  /** What adds a row to the meta table where it is missing. */
  String metaRow(String name, String content) {
    return "insert into "
        + metaTable()
        + " (name, content) select "
        + JournalSql.literal(name)
        + ", "
        + JournalSql.literal(content)
        + " where not exists (select 1 from "
        + metaTable()
        + " where name = "
        + JournalSql.literal(name)
        + ")";
  }
}
