package io.aludel.processor.mapping;

import io.aludel.diagnostic.Code;
import io.aludel.processor.mapping.Generator.CounterTable;
import io.aludel.schema.Column;
import io.aludel.schema.Name;
import io.aludel.schema.ObjectName;
import io.aludel.schema.Type;
import io.aludel.schema.Type.Plain;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.lang.model.element.TypeElement;

/** Makes the tables in which table generators keep their counters, one for all that share it. */
final class GeneratorTables {

  private final MappingContext context;

  GeneratorTables(MappingContext context) {
    this.context = context;
  }

  /** The tables of the generators of all tables; each belongs to the first entity that needs it. */
  List<TableDraft> of(Collection<TableDraft> tables) {
    Map<ObjectName, CounterTable> first = new TreeMap<>();
    List<TableDraft> drafts = new ArrayList<>();
    for (TableDraft table : tables) {
      for (Generator generator : table.generators()) {
        if (generator instanceof Generator.OfTable counter) {
          CounterTable other = first.putIfAbsent(counter.table().name(), counter.table());
          if (other == null) {
            drafts.add(draft(counter, table.entity()));
          } else if (!other.equals(counter.table())) {
            reportConflict(counter, other, table.entity());
          }
        }
      }
    }
    return drafts;
  }

  private TableDraft draft(Generator.OfTable generator, TypeElement entity) {
    CounterTable table = generator.table();
    TableDraft draft = new TableDraft(table.name(), entity, generator.place(), Optional.empty());
    Type keyType = new Type.Varchar(table.keyLength());
    draft.add(column(generator, table.key(), keyType, true, entity), context);
    draft.add(column(generator, table.value(), Plain.BIGINT, false, entity), context);
    draft.setKey(List.of(table.key()));
    draft.setOptions(table.options());
    return draft;
  }

  private MappedColumn column(
      Generator.OfTable generator, Name name, Type type, boolean required, TypeElement entity) {
    return new MappedColumn(
        Column.of(name, type).withRequired(required),
        name,
        type,
        Attribute.ofClass(entity, name.text(), context),
        generator.place(),
        true,
        false,
        List.of());
  }

  private void reportConflict(Generator.OfTable generator, CounterTable other, TypeElement entity) {
    CounterTable table = generator.table();
    context.report(
        Code.SEQUENCE_CONFLICT,
        generator.place(),
        entity.getQualifiedName()
            + ": the table "
            + table.name()
            + " keeps its counters by "
            + described(table)
            + " here, and by "
            + described(other)
            + " elsewhere. Give both generators the same pkColumnName, valueColumnName and options,"
            + " or different tables.");
  }

  private static String described(CounterTable table) {
    return "the columns "
        + table.key()
        + " and "
        + table.value()
        + table.options().map(sql -> " (" + sql + ")").orElse("");
  }
}
