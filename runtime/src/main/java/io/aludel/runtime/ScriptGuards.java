package io.aludel.runtime;

import io.aludel.migration.SequencedRevision;
import io.aludel.runtime.StoredRevision.State;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Statements that fail where a script must not go on: queries that divide by nothing, or what else
 * fails of a query, since scripts know no other condition that every client carries out.
 *
 * @param tables the version tables
 * @param unit the unit
 */
record ScriptGuards(VersionTableNames tables, String unit) {

  /** Fails unless exactly these revisions are applied, and nothing else is there. */
  String exactly(Collection<String> ids) {
    return failing(
        "select count(*) as there, " + count(applied(ids)) + " as meant",
        "there = " + ids.size() + " and meant = " + ids.size());
  }

  /**
   * Fails where a revision is half done, where one of these is applied with another checksum, or
   * where one of those is not applied that the script takes for applied.
   */
  String harmless(Collection<SequencedRevision> revisions, Collection<String> applied) {
    List<String> wrong = new ArrayList<>();
    wrong.add("state <> " + literal(state(State.APPLIED)));
    for (SequencedRevision each : revisions) {
      wrong.add(
          "(id = " + literal(each.id()) + " and checksum <> " + literal(each.checksum()) + ")");
    }
    return failing(
        "select "
            + count(String.join("\n    or ", wrong))
            + " as wrong, "
            + count(applied(applied))
            + " as meant",
        "wrong = 0 and meant = " + applied.size());
  }

  /** Fails where a revision is not applied and neither are all its parents. */
  String ready(SequencedRevision revision) {
    return failing(
        "select "
            + count("id = " + literal(revision.id()))
            + " as there, "
            + count(applied(revision.parents()))
            + " as meant",
        "there = 1 or meant = " + revision.parents().size());
  }

  /** Whether a revision is there, applied or on its way. */
  String isThere(String id) {
    return "exists (select 1 from " + tables.revisionTable() + where(id) + ")";
  }

  /** Whether a revision is on its way up. */
  String isOnItsWay(String id) {
    return "exists (select 1 from "
        + tables.revisionTable()
        + where(id)
        + " and state = "
        + literal(state(State.UPGRADING))
        + ")";
  }

  private String failing(String select, String condition) {
    return "select "
        + tables.kind().failureOnNone()
        + " from ("
        + select
        + "\n  from "
        + tables.revisionTable()
        + " where unit = "
        + literal(unit)
        + ") counted where "
        + condition;
  }

  private static String count(String condition) {
    return "coalesce(sum(case when " + condition + " then 1 else 0 end), 0)";
  }

  private String applied(Collection<String> ids) {
    return ids.isEmpty()
        ? "1 = 0"
        : "state = "
            + literal(state(State.APPLIED))
            + " and id in ("
            + ids.stream().sorted().map(this::literal).collect(Collectors.joining(", "))
            + ")";
  }

  private String where(String id) {
    return " where unit = " + literal(unit) + " and id = " + literal(id);
  }

  private String literal(String value) {
    return tables.dialect().text(value);
  }

  private static String state(State state) {
    return state.name().toLowerCase(Locale.ROOT);
  }
}
