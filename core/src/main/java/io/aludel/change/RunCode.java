package io.aludel.change;

import io.aludel.schema.Name;
import io.aludel.schema.ObjectName;
import io.aludel.schema.SchemaEditor;
import io.aludel.schema.SchemaView;
import java.util.List;
import java.util.Optional;

/**
 * Lets a class of the application's own say which statements change rows. What it says is known
 * only where it runs: it leaves the schema as it is.
 *
 * @param className the qualified name of a class that implements {@code Migration}
 * @param up whether its way up is run, and not its way back
 */
public record RunCode(String className, boolean up) implements Change {

  @Override
  public Subject subject() {
    String simple = className.substring(className.lastIndexOf('.') + 1);
    return Subject.of(new ObjectName(Optional.empty(), new Name(simple, false)));
  }

  @Override
  public void apply(SchemaEditor schema) {}

  @Override
  public List<Change> invert(SchemaView before) {
    return List.of(new RunCode(className, !up));
  }

  @Override
  public <R> R accept(ChangeVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
