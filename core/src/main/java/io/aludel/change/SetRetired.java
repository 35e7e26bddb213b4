package io.aludel.change;

import io.aludel.schema.Name;
import io.aludel.schema.ObjectName;
import io.aludel.schema.SchemaEditor;
import io.aludel.schema.SchemaView;
import java.util.List;

/**
 * Says that the model no longer maps a column or a table, which stays where it is, or that it maps
 * it again. No DDL: what stands in the way of rows that do not know a column goes by changes of its
 * own.
 *
 * @param subject the column or table
 * @param retired whether it is mapped no more
 */
public record SetRetired(Subject subject, boolean retired) implements Change {

  public static SetRetired column(ObjectName table, Name column, boolean retired) {
    return new SetRetired(Subject.of(table, column), retired);
  }

  public static SetRetired table(ObjectName table, boolean retired) {
    return new SetRetired(Subject.of(table), retired);
  }

  @Override
  public void apply(SchemaEditor schema) {
    ObjectName table = subject.object();
    subject.column().ifPresent(column -> schema.requireColumn(table, column));
    schema.editTable(
        table,
        each ->
            subject
                .column()
                .map(column -> each.editColumn(column, old -> old.withRetired(retired)))
                .orElseGet(() -> each.withRetired(retired)));
  }

  @Override
  public List<Change> invert(SchemaView before) {
    return List.of(new SetRetired(subject, !retired));
  }

  @Override
  public <R> R accept(ChangeVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
