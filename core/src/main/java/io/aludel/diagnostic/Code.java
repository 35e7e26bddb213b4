package io.aludel.diagnostic;

import java.util.Locale;

/**
 * The stable codes of what Aludel has to say, each with what it is about.
 *
 * <p>001 to 099: drafts, the gate, intents. 100 to 199: mappings. 200 to 299: history and settings.
 * 300 to 399: the command line and databases.
 */
public enum Code {
  DRAFT(1, "There is a draft: the entities have changed since the last recorded revision."),
  TABLE_VANISHED(
      2, "A table of the history is mapped by no entity any more, and nobody agreed that it goes."),
  COLUMN_VANISHED(
      3,
      "A column of the history is mapped by no attribute any more, and nobody agreed that it goes."),
  TYPE_CHANGED(
      4,
      "A column's type changes in a way that may lose or refuse values, and nobody agreed to it."),
  REQUIRED_WITHOUT_VALUE(
      5, "A column is or becomes required, and rows that exist have no value for it."),
  ENUM_CONSTANT_VANISHED(6, "A constant of an enum is gone, and rows may hold it."),
  ORDINALS_REORDERED(7, "The constants of an enum that is stored by position have moved."),
  HAZARD_UNANSWERED(8, "A dangerous change needs somebody's agreement."),
  DRAFT_IMPOSSIBLE(9, "A database that is served cannot carry the draft out."),
  MEANING_CHANGED(10, "Stored rows would mean something else, and no statement shows it."),
  GENERATOR_CHANGED(11, "Keys are given in another way, which may give some twice."),
  INTENT_UNMATCHED(20, "An intent fits neither the draft nor a recorded revision."),
  INTENT_USED_UP(21, "An agreement was used by a recorded revision and would be needed again."),
  INTENT_MISPLACED(22, "An intent stands where it means nothing."),
  INTENT_INVALID(24, "An intent contradicts itself, or its value cannot be read."),
  UNIT_AMBIGUOUS(25, "Two packages claim one unit."),
  UNIT_CROSSED(26, "An entity has moved from one unit to another."),
  REFERENCE_TO_STRANGER(
      27, "An entity of a unit refers to an entity of this compilation that belongs to none."),
  MAPPING_UNSUPPORTED(100, "A mapping annotation, or one of its attributes, is not supported yet."),
  JAVAX_PERSISTENCE(101, "The entity uses javax.persistence, which is not supported."),
  TYPE_UNSUPPORTED(102, "An attribute has a type that no column type follows from."),
  ID_MISSING(103, "An entity has no id."),
  MAPPING_MISPLACED(104, "A mapping annotation stands where it means nothing."),
  MAPPING_INVALID(105, "The value of a mapping annotation is impossible."),
  COLUMN_UNKNOWN(
      106, "An index, a key or an association names a column that its table does not have."),
  COLUMN_TWICE(107, "Two attributes write to the same column."),
  TABLE_TWICE(108, "Two entities are mapped to the same table."),
  ASSOCIATION_INVALID(
      109, "An association leads to something that is no entity, or has no readable id."),
  MAPPED_BY_UNKNOWN(110, "A mappedBy names no attribute of the other side."),
  SEQUENCE_CONFLICT(111, "Two generators describe the same sequence differently."),
  NAME_TWICE(112, "Two keys, checks or indexes of a table have the same name."),
  NOT_DERIVED(113, "An extension of Hibernate makes tables that are not derived."),
  MAPPING_FILE(114, "A file maps entities in XML, which is not read."),
  NO_SETTINGS(200, "There are entities of a unit and no settings of its history."),
  SETTINGS_INVALID(201, "The settings cannot be read, or hold an unknown key or value."),
  HISTORY_INVALID(202, "A file of the history cannot be read."),
  HISTORY_EDITED(203, "A recorded revision is not what its checksum says."),
  HISTORY_INCOHERENT(204, "The revisions of the history do not fit together."),
  NOT_RECORDED(205, "The history is not changed: what was asked for does not fit it."),
  BUILD_OUTPUT_INVALID(206, "A file of the build output cannot be read."),
  SEVERAL_HEADS(207, "The history has several heads: two branches were put together."),
  CODE_UNUSABLE(208, "A revision names a class that is not to be found, or is no migration."),
  BRANCHES_CONFLICT(209, "Two branches change the same, and their order decides what comes out."),
  INCOMPLETE(210, "Some classes cannot be seen, so no conclusion is drawn."),
  GENERATED_IS_SOURCE(211, "The folder of generated sources is also a source folder."),
  UNKNOWN_OPTION(212, "An option of the processor is unknown or has an unknown value."),
  OUTPUT_UNWRITABLE(213, "A file of the build output cannot be written."),
  NO_HISTORY(300, "There is no history where a command looks for it."),
  NO_CLASSES(301, "What the build compiled cannot be found."),
  NOTHING_TO_RECORD(302, "There is no draft to be recorded, or no revision to be taken back."),
  BUILD_OUTDATED(303, "What the build compiled does not go with the history: build anew."),
  BUILD_INCOMPLETE(304, "The last build did not get through, so that it cannot be trusted."),
  FILE_EXISTS(305, "A file that would be written exists already."),
  NO_DATABASE(306, "A command needs a database, and none was named."),
  OPTION_INVALID(307, "What was typed is no command, or an option of it makes no sense."),
  NOBODY_TO_ASK(308, "A question has to be asked, and there is no terminal."),
  FILE_FAILED(309, "A file cannot be read or written."),
  DATABASE_NOT_SERVED(310, "The history does not serve this kind of database."),
  TARGET_INVALID(311, "A target means no revision, or one that lies the other way."),
  SEQUENCE_INVALID(312, "The migrations of the build do not fit together."),
  CODE_FAILED(313, "A class of the application's own failed while it said what to change."),
  ALUDEL_FAILED(314, "Aludel itself failed, which it never should."),
  LOSS_NOT_AGREED(320, "A plan loses data, and nobody agreed to it."),
  DRAFT_NOT_AGREED(321, "A plan applies a draft, and nobody agreed to it."),
  ONE_WAY(322, "A revision cannot be taken back."),
  REVISION_EDITED(323, "A revision was edited after it was applied."),
  REVISION_REPLACED(324, "Another revision is applied under the same id."),
  DATABASE_AHEAD(325, "Revisions are applied that the build does not know."),
  ROWS_REFUSE(326, "Rows would refuse a change."),
  TABLE_DIFFERS(327, "A table is not what the history takes it for."),
  VERSION_TABLES_UNREADABLE(328, "The version tables are of a format that is not known."),
  PLAN_OUTDATED(329, "The database has changed since the plan was shown."),
  LOCK_BUSY(330, "Somebody else migrates the same database."),
  STATEMENT_FAILED(331, "The database refused a statement of a revision."),
  DATABASE_UNREACHABLE(332, "No connection to the database can be had."),
  DATABASE_FAILED(333, "The database failed beside the statements of a revision."),
  TABLE_IN_THE_WAY(334, "A table that is to be created exists, and the history does not own it."),
  STATEMENT_IN_DOUBT(335, "Nobody but a person can tell whether a statement took effect."),
  NOT_UP_TO_DATE(340, "The database is not at the revision that is asked for."),
  DATABASE_READONLY(341, "The environment forbids changes of databases."),
  APPROVAL_NEEDED(342, "The settings ask for the hash of the very plan that was shown."),
  STAMP_REFUSED(343, "The database's tables are not those of the revision to be stamped."),
  NOT_SCRIPTABLE(344, "A script cannot be written so for this kind of database."),
  DATABASE_NOT_EMPTY(
      345, "A rehearsal needs an empty database, and the one that was named holds tables.");

  private final int number;
  private final String summary;

  Code(int number, String summary) {
    this.number = number;
    this.summary = summary;
  }

  /** How the code is written: {@code ALU003}. */
  public String code() {
    return String.format(Locale.ROOT, "ALU%03d", number);
  }

  /** What it is about, in a sentence. */
  public String summary() {
    return summary;
  }

  @Override
  public String toString() {
    return code();
  }
}
