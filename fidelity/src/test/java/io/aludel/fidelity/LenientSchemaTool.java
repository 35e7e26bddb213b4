package io.aludel.fidelity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hibernate.tool.schema.internal.HibernateSchemaManagementTool;
import org.hibernate.tool.schema.spi.ExceptionHandler;
import org.hibernate.tool.schema.spi.ExecutionOptions;
import org.hibernate.tool.schema.spi.SchemaCreator;

/** Hibernate's own tool, but for this: it remembers what statements fail, and goes on. */
final class LenientSchemaTool extends HibernateSchemaManagementTool {

  private static final long serialVersionUID = 1;

  private final transient List<String> failures = new ArrayList<>();

  /** What failed so far, with the statement. */
  List<String> failures() {
    return List.copyOf(failures);
  }

  @Override
  public SchemaCreator getSchemaCreator(Map<String, Object> options) {
    SchemaCreator creator = super.getSchemaCreator(options);
    return (metadata, executionOptions, filter, source, target) ->
        creator.doCreation(metadata, new Lenient(executionOptions), filter, source, target);
  }

  private final class Lenient implements ExecutionOptions {
    private final ExecutionOptions options;

    Lenient(ExecutionOptions options) {
      this.options = options;
    }

    @Override
    public Map<String, Object> getConfigurationValues() {
      return options.getConfigurationValues();
    }

    @Override
    public boolean shouldManageNamespaces() {
      return options.shouldManageNamespaces();
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
      return failure -> failures.add(Failures.text(failure));
    }
  }
}
