package io.aludel.change;

import io.aludel.schema.Name;
import io.aludel.schema.ObjectName;
import io.aludel.schema.SchemaEditor;
import io.aludel.schema.SchemaView;
import java.util.List;
import java.util.Optional;

/** A change of rows, or one whose effect on the schema is not known. */
public sealed interface DataChange extends Change {

  @Override
  default void apply(SchemaEditor schema) {}

  /** Gives rows in which a column is null a value. */
  record Backfill(ObjectName table, Name column, Expression expression) implements DataChange {
    @Override
    public Subject subject() {
      return Subject.of(table, column);
    }

    @Override
    public void apply(SchemaEditor schema) {
      schema.requireColumn(table, column);
    }

    /**
     * Nothing: which rows were null is not known any more, and the column goes or becomes optional
     * anyway.
     */
    @Override
    public List<Change> invert(SchemaView before) {
      return List.of();
    }

    @Override
    public <R> R accept(ChangeVisitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * Runs a statement that a person wrote.
   *
   * @param about the table that the statement was declared at, or the unit's name
   * @param id what names it in the history
   * @param inverse the statement that takes it back
   * @param oneWay why there is none
   * @param script whether it is a script of any number of statements, and so is its inverse
   */
  record RunSql(
      ObjectName about,
      String id,
      DialectSql sql,
      Optional<DialectSql> inverse,
      Optional<String> oneWay,
      boolean script)
      implements DataChange {

    /** A single statement. */
    public RunSql(
        ObjectName about,
        String id,
        DialectSql sql,
        Optional<DialectSql> inverse,
        Optional<String> oneWay) {
      this(about, id, sql, inverse, oneWay, false);
    }

    /** The same with other texts. */
    public RunSql withTexts(DialectSql up, Optional<DialectSql> down) {
      return new RunSql(about, id, up, down, oneWay, script);
    }

    @Override
    public Subject subject() {
      return Subject.of(about);
    }

    @Override
    public List<Change> invert(SchemaView before) {
      return inverse
          .<List<Change>>map(
              back ->
                  List.of(new RunSql(about, id, back, Optional.of(sql), Optional.empty(), script)))
          .orElseGet(() -> List.of(new Irreversible(subject(), oneWay.orElse(""))));
    }

    @Override
    public <R> R accept(ChangeVisitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * Stands in a downgrade where the way back ends.
   *
   * @param reason why, in the words of whoever declared it
   */
  record Irreversible(Subject subject, String reason) implements DataChange {
    @Override
    public List<Change> invert(SchemaView before) {
      return List.of();
    }

    @Override
    public <R> R accept(ChangeVisitor<R> visitor) {
      return visitor.visit(this);
    }
  }
}
