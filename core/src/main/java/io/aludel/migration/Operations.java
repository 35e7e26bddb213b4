package io.aludel.migration;

import io.aludel.change.Change;
import io.aludel.change.ChangeLine;
import io.aludel.change.DataChange;
import io.aludel.change.DialectSql;
import io.aludel.change.PurgeChange;
import io.aludel.change.SequenceChange;
import io.aludel.change.SetRetired;
import io.aludel.change.Subject;
import io.aludel.change.TableChange;
import io.aludel.schema.HeldSequence;
import io.aludel.schema.HeldTable;
import io.aludel.schema.Name;
import io.aludel.schema.ObjectName;
import io.aludel.schema.SchemaException;
import io.aludel.schema.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What a migration can do: turns calls into changes, in their order. It talks to no database.
 *
 * <p>Tables, columns and other objects are named as a mapping names them: {@code users}, {@code
 * shop.users}, {@code `user`}. Not safe for several threads.
 */
public final class Operations {

  private final List<Supplier<Change>> calls = new ArrayList<>();

  /** Collects the changes that one direction of a migration consists of. */
  public static List<Change> changesOf(Consumer<Operations> direction) {
    Operations operations = new Operations();
    direction.accept(operations);
    return operations.calls.stream().map(Supplier::get).toList();
  }

  private Operations() {}

  void add(Change change) {
    calls.add(() -> change);
  }

  /** Creates a table; what is called on the result says what is in it. */
  public CreateTableOperations createTable(String name) {
    CreateTableOperations table = new CreateTableOperations(ObjectName.of(name));
    calls.add(() -> new TableChange.CreateTable(table.definition()));
    return table;
  }

  /** Takes a table into the history that exists already, and verifies that it is as described. */
  public CreateTableOperations manageTable(String name) {
    CreateTableOperations table = new CreateTableOperations(ObjectName.of(name));
    calls.add(() -> new TableChange.ManageTable(table.definition()));
    return table;
  }

  /**
   * Changes a table. What is called in one chain is carried out together where a database gains by
   * it.
   */
  public AlterTableOperations alterTable(String name) {
    return new AlterTableOperations(this, ObjectName.of(name));
  }

  /** Destroys a table with its rows. */
  public void dropTable(String name) {
    add(new TableChange.DropTable(ObjectName.of(name)));
  }

  public void renameTable(String from, String to) {
    add(new TableChange.RenameTable(ObjectName.of(from), ObjectName.of(to)));
  }

  /** Renames a table aside, so that its rows can be given back. */
  public void holdTable(String name, String as) {
    add(new TableChange.HoldTable(ObjectName.of(name), ObjectName.of(as)));
  }

  /** Gives a table that is held as {@code as} its name back. */
  public void restoreTable(String name, String as) {
    add(new TableChange.RestoreTable(ObjectName.of(name), ObjectName.of(as)));
  }

  /** Destroys a table that is held as {@code as}, with its rows. */
  public void purgeTable(String as) {
    add(new PurgeChange.PurgeTable(ObjectName.of(as)));
  }

  /**
   * Makes a table that was held as {@code as} anew, without rows; what is called on the result says
   * what was in it.
   */
  public CreateTableOperations recreateTable(String name, String as) {
    CreateTableOperations table = new CreateTableOperations(ObjectName.of(name));
    calls.add(
        () -> new PurgeChange.RecreateTable(new HeldTable(ObjectName.of(as), table.definition())));
    return table;
  }

  /** Says that no entity maps a table any more, which stays where it is. */
  public void retireTable(String name) {
    add(SetRetired.table(ObjectName.of(name), true));
  }

  /** Says that an entity maps a table again that was retired. */
  public void unretireTable(String name) {
    add(SetRetired.table(ObjectName.of(name), false));
  }

  /** Hands a table back: it stays, and is no longer the history's business. */
  public void unmanageTable(String name) {
    add(new TableChange.UnmanageTable(ObjectName.of(name)));
  }

  /**
   * Makes several changes, each in a line: {@code drop table users}, {@code drop sequence
   * users_SEQ}, {@code drop constraint fk_a of users}, {@code drop index ix_a of users}, {@code
   * create sequence users_SEQ start 1 increment 50}, {@code alter table users add unique uq_a (a)}.
   * What follows {@code add} is a line as {@link CreateTableOperations#keys} takes it.
   *
   * <p>Tables take several lines: {@code create table users of com.example.User keys sequence
   * users_SEQ 50}, or {@code manage table} for one that exists already, and indented beneath it the
   * lines that {@link CreateTableOperations#columns} and {@link CreateTableOperations#keys} take.
   * Keys are {@code assigned}, {@code identity}, {@code uuid}, or from a {@code sequence} with its
   * allocation size.
   *
   * @throws io.aludel.schema.SchemaException if a line is none of these
   */
  public void changes(String lines) {
    ChangeLine.readAll(lines).forEach(this::add);
  }

  public void createSequence(String name, long start, long increment) {
    add(new SequenceChange.CreateSequence(new Sequence(ObjectName.of(name), start, increment)));
  }

  /** The same; {@code options} is SQL appended to the sequence's definition. */
  public void createSequence(String name, long start, long increment, String options) {
    add(
        new SequenceChange.CreateSequence(
            new Sequence(ObjectName.of(name), start, increment, Optional.of(options))));
  }

  public void alterSequence(String name, long start, long increment) {
    add(new SequenceChange.AlterSequence(new Sequence(ObjectName.of(name), start, increment)));
  }

  /** The same; {@code options} is SQL appended to the sequence's definition. */
  public void alterSequence(String name, long start, long increment, String options) {
    add(
        new SequenceChange.AlterSequence(
            new Sequence(ObjectName.of(name), start, increment, Optional.of(options))));
  }

  /** Moves a sequence past the keys that a table's column holds. */
  public void advanceSequence(String name, String table, String column) {
    add(
        new SequenceChange.AdvanceSequence(
            ObjectName.of(name), ObjectName.of(table), Name.of(column)));
  }

  public void dropSequence(String name) {
    add(new SequenceChange.DropSequence(ObjectName.of(name)));
  }

  public void renameSequence(String from, String to) {
    add(new SequenceChange.RenameSequence(ObjectName.of(from), ObjectName.of(to)));
  }

  public void holdSequence(String name, String as) {
    add(new SequenceChange.HoldSequence(ObjectName.of(name), ObjectName.of(as)));
  }

  public void restoreSequence(String name, String as) {
    add(new SequenceChange.RestoreSequence(ObjectName.of(name), ObjectName.of(as)));
  }

  /** Drops a sequence that is held as {@code as}. */
  public void purgeSequence(String as) {
    add(new PurgeChange.PurgeSequence(ObjectName.of(as)));
  }

  /** Makes a sequence that was held as {@code as} anew. */
  public void recreateSequence(String name, String as, long start, long increment) {
    recreate(as, new Sequence(ObjectName.of(name), start, increment));
  }

  /** The same; {@code options} is SQL appended to the sequence's definition. */
  public void recreateSequence(String name, String as, long start, long increment, String options) {
    recreate(as, new Sequence(ObjectName.of(name), start, increment, Optional.of(options)));
  }

  private void recreate(String as, Sequence original) {
    add(new PurgeChange.RecreateSequence(new HeldSequence(ObjectName.of(as), original)));
  }

  public void unmanageSequence(String name) {
    add(new SequenceChange.UnmanageSequence(ObjectName.of(name)));
  }

  public void manageSequence(String name, long start, long increment) {
    add(new SequenceChange.ManageSequence(new Sequence(ObjectName.of(name), start, increment)));
  }

  /** The same; {@code options} is SQL appended to the sequence's definition. */
  public void manageSequence(String name, long start, long increment, String options) {
    add(
        new SequenceChange.ManageSequence(
            new Sequence(ObjectName.of(name), start, increment, Optional.of(options))));
  }

  /**
   * Runs a statement that can be taken back.
   *
   * @param about the table that the statement belongs to
   * @param id what names it
   */
  public void sql(String about, String id, DialectSql up, DialectSql down) {
    add(new DataChange.RunSql(ObjectName.of(about), id, up, Optional.of(down), Optional.empty()));
  }

  /**
   * Runs a script of any number of statements, which end at semicolons, and can be taken back by
   * another one.
   *
   * @param about the table or the unit that the script belongs to
   * @param id what names it
   */
  public void script(String about, String id, DialectSql up, DialectSql down) {
    add(
        new DataChange.RunSql(
            ObjectName.of(about), id, up, Optional.of(down), Optional.empty(), true));
  }

  /** Runs a script that cannot be taken back, for the reason given. */
  public void scriptOneWay(String about, String id, DialectSql up, String reason) {
    add(
        new DataChange.RunSql(
            ObjectName.of(about), id, up, Optional.empty(), Optional.of(reason), true));
  }

  /** Runs a statement that cannot be taken back, for the reason given. */
  public void sqlOneWay(String about, String id, DialectSql up, String reason) {
    add(new DataChange.RunSql(ObjectName.of(about), id, up, Optional.empty(), Optional.of(reason)));
  }

  /**
   * Makes the changes of rows that a class of the application's own says: statements and backfills.
   *
   * @param direction its way up or down
   * @throws SchemaException if it changes structure, which entities alone decide
   */
  public void code(Consumer<Operations> direction) {
    for (Change change : changesOf(direction)) {
      if (!(change instanceof DataChange)) {
        throw new SchemaException(
            "code changes rows, and the structure of "
                + change.subject()
                + " is not its business: change the entity, and record that");
      }
      add(change);
    }
  }

  /** Ends the way back, for the reason given. */
  public void irreversible(String table, String reason) {
    add(new DataChange.Irreversible(Subject.of(ObjectName.of(table)), reason));
  }
}
