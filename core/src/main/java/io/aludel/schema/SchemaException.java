package io.aludel.schema;

/**
 * A schema cannot be built, or a change does not fit the schema it is applied to. The message says
 * which part.
 */
public class SchemaException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public SchemaException(String message) {
    super(message);
  }

  protected SchemaException(SchemaException cause) {
    super(cause.getMessage(), cause);
  }
}
