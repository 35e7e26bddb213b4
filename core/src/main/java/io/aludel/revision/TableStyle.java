package io.aludel.revision;

import io.aludel.change.Change;
import io.aludel.change.ColumnChange;
import io.aludel.change.ConstraintChange.AddConstraint;
import io.aludel.change.ConstraintChange.CreateIndex;
import io.aludel.change.ConstraintChange.DropConstraint;
import io.aludel.change.ConstraintChange.DropIndex;
import io.aludel.change.ConstraintChange.RenameConstraint;
import io.aludel.change.ConstraintChange.RenameIndex;
import io.aludel.change.DataChange.RunSql;
import io.aludel.change.PurgeChange;
import io.aludel.change.SequenceChange;
import io.aludel.change.SequenceChange.CreateSequence;
import io.aludel.change.SequenceChange.DropSequence;
import io.aludel.change.SequenceChange.HoldSequence;
import io.aludel.change.TableChange.CreateTable;
import io.aludel.change.TableChange.DropTable;
import io.aludel.change.TableChange.HoldTable;
import io.aludel.change.TableChange.ManageTable;
import io.aludel.change.TableChange.RenameTable;
import io.aludel.change.TableChange.UnmanageTable;
import io.aludel.schema.Check;
import io.aludel.schema.Constraint;
import java.util.List;
import java.util.Locale;

/**
 * What a revision is called where its name begins with the table: {@code users add column email}.
 *
 * @param table the table that the leading change is about
 * @param action one of create, drop, add, remove, update
 * @param rest what is added, removed or updated
 */
record TableStyle(String table, String action, String rest) {

  private static final String CREATE = "create";
  private static final String DROP = "drop";
  private static final String ADD = "add";
  private static final String REMOVE = "remove";
  private static final String UPDATE = "update";

  /** What some changes are called; the leading one gives table and action. */
  static TableStyle of(List<Change> changes) {
    return ChangeTopics.leading(changes)
        .map(TableStyle::of)
        .orElseGet(() -> new TableStyle("schema", UPDATE, "nothing"));
  }

  private static TableStyle of(Change change) {
    String table = TopicOfChange.text(change.subject().object());
    if (change instanceof CreateTable || change instanceof ManageTable) {
      return new TableStyle(table, CREATE, "table");
    }
    if (change instanceof DropTable
        || change instanceof HoldTable
        || change instanceof UnmanageTable) {
      return new TableStyle(table, DROP, "table");
    }
    if (change instanceof RenameTable rename) {
      return new TableStyle(table, UPDATE, "name to " + TopicOfChange.text(rename.to()));
    }
    if (change instanceof ColumnChange column) {
      return ofColumn(table, column);
    }
    if (change instanceof SequenceChange sequence) {
      return new TableStyle(table, action(sequence), "sequence");
    }
    return ofOther(table, change);
  }

  private static TableStyle ofColumn(String table, ColumnChange change) {
    String column = change.column().text();
    if (change instanceof ColumnChange.AddColumn || change instanceof ColumnChange.RestoreColumn) {
      return new TableStyle(table, ADD, "column " + column);
    }
    if (change instanceof ColumnChange.DropColumn || change instanceof ColumnChange.HoldColumn) {
      return new TableStyle(table, REMOVE, "column " + column);
    }
    return change instanceof ColumnChange.RenameColumn rename
        ? new TableStyle(table, UPDATE, "column " + column + " to " + rename.to().text())
        : new TableStyle(table, UPDATE, "column " + column);
  }

  private static String action(SequenceChange change) {
    if (change instanceof CreateSequence) {
      return CREATE;
    }
    return change instanceof DropSequence || change instanceof HoldSequence ? DROP : UPDATE;
  }

  private static TableStyle ofOther(String table, Change change) {
    if (change instanceof CreateIndex created) {
      return new TableStyle(table, ADD, "index " + created.index().name().text());
    }
    if (change instanceof DropIndex dropped) {
      return new TableStyle(table, REMOVE, "index " + dropped.index().text());
    }
    if (change instanceof RenameIndex renamed) {
      return new TableStyle(table, UPDATE, "index " + renamed.index().text());
    }
    if (change instanceof AddConstraint added) {
      return new TableStyle(
          table, ADD, kind(added.constraint()) + added.constraint().name().text());
    }
    if (change instanceof DropConstraint dropped) {
      return new TableStyle(table, REMOVE, "key " + dropped.constraint().text());
    }
    if (change instanceof RenameConstraint renamed) {
      return new TableStyle(table, UPDATE, "key " + renamed.constraint().text());
    }
    if (change instanceof PurgeChange) {
      return new TableStyle(table, REMOVE, "what is held");
    }
    if (change instanceof RunSql run) {
      return new TableStyle(table, UPDATE, "by " + run.id());
    }
    return new TableStyle(
        table, UPDATE, change.subject().column().map(name -> "column " + name.text()).orElse("it"));
  }

  private static String kind(Constraint constraint) {
    return constraint instanceof Check ? "check " : "key ";
  }

  /** The same with a person's words for what is added, removed or updated. */
  TableStyle says(String words) {
    return new TableStyle(table, action, words);
  }

  /** Whether a person's words begin with the table and an action already. */
  boolean isBeginningOf(String words) {
    return words.toLowerCase(Locale.ROOT).startsWith(table.toLowerCase(Locale.ROOT) + " ");
  }

  String words() {
    return table + " " + action + " " + rest;
  }
}
