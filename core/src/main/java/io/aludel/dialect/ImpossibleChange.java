package io.aludel.dialect;

import io.aludel.change.Subject;
import io.aludel.schema.SchemaException;
import java.util.function.Supplier;

/** A change that a database cannot carry out. */
public final class ImpossibleChange extends SchemaException {

  private static final long serialVersionUID = 1L;

  private final String dialect;
  private final transient Subject subject;

  private ImpossibleChange(String dialect, Subject subject, SchemaException cause) {
    super(cause);
    this.dialect = dialect;
    this.subject = subject;
  }

  /** The kind of database that cannot. */
  public String dialect() {
    return dialect;
  }

  /** What exactly cannot be as it was to be: the table, or the column. */
  public Subject subject() {
    return subject;
  }

  /** Gives what is supplied; says of what it was about, if it cannot be. */
  static <T> T about(Dialect dialect, Subject subject, Supplier<T> supplier) {
    try {
      return supplier.get();
    } catch (ImpossibleChange moreExactly) {
      throw moreExactly;
    } catch (SchemaException impossible) {
      throw new ImpossibleChange(dialect.name(), subject, impossible);
    }
  }
}
