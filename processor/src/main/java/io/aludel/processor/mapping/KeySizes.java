package io.aludel.processor.mapping;

import io.aludel.processor.model.ColumnMirror;
import io.aludel.schema.Name;
import io.aludel.schema.Type;
import io.aludel.schema.Type.Decimal;
import io.aludel.schema.Type.Varchar;
import io.aludel.schema.Type.Verbatim;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The types by which a key's columns are put in order: those of the attributes, whatever a {@code
 * columnDefinition} says instead.
 */
final class KeySizes {

  private final ColumnMapper columns;

  KeySizes(ColumnMapper columns) {
    this.columns = columns;
  }

  /** The type of each column of an entity's key. */
  Map<Name, Type> of(EntityBinding binding) {
    Map<Name, Type> types = new HashMap<>();
    binding.ids().forEach(id -> collect(binding.values().get(id.name()), binding, types));
    return types;
  }

  private void collect(Value value, EntityBinding owner, Map<Name, Type> into) {
    if (value instanceof BasicValue basic) {
      into.put(basic.column().name(), basic(basic.column()));
    } else if (value instanceof EmbeddedValue embedded) {
      embedded.parts().values().forEach(part -> collect(part, owner, into));
    } else if (value instanceof ToOneValue toOne) {
      toOne.reference().ifPresent(reference -> collect(toOne, reference, owner, into));
    }
  }

  private void collect(
      ToOneValue toOne, Reference reference, EntityBinding owner, Map<Name, Type> into) {
    Map<Name, Type> targets = reference.target().keyTypes();
    List<MappedColumn> referring = reference.columns();
    Optional<Type> own =
        referring.size() == 1
            ? owner.derivedKey().part(toOne.attribute()).flatMap(columns::plainType)
            : Optional.empty();
    for (int i = 0; i < referring.size(); i++) {
      MappedColumn column = referring.get(i);
      Type referenced =
          targets.getOrDefault(reference.referenced().get(i).name(), column.referenceType());
      into.put(
          column.name(),
          column.referenceType() instanceof Verbatim
              ? own.orElse(referenced)
              : column.referenceType());
    }
  }

  private Type basic(MappedColumn column) {
    if (!(column.referenceType() instanceof Verbatim)) {
      return column.referenceType();
    }
    Attribute attribute = column.attribute();
    Type plain = columns.plainType(attribute).orElse(column.referenceType());
    Optional<ColumnMirror> mirror = attribute.column();
    if (plain instanceof Varchar) {
      return mirror.flatMap(ColumnMirror::length).<Type>map(Varchar::new).orElse(plain);
    }
    return plain instanceof Decimal && mirror.filter(each -> each.precision() > 0).isPresent()
        ? new Decimal(mirror.get().precision(), mirror.get().scale())
        : plain;
  }
}
