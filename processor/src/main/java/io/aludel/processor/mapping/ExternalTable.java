package io.aludel.processor.mapping;

import io.aludel.schema.Name;
import io.aludel.schema.ObjectName;
import java.util.List;
import javax.lang.model.element.TypeElement;

/**
 * A table that a foreign key leads to and that is not part of the target schema.
 *
 * @param name its name
 * @param entity the entity that is mapped to it
 * @param key the columns of its primary key
 */
public record ExternalTable(ObjectName name, TypeElement entity, List<Name> key) {
  public ExternalTable {
    key = List.copyOf(key);
  }
}
