package io.aludel.processor.mapping;

import io.aludel.diagnostic.Code;
import io.aludel.processor.model.Jpa;
import io.aludel.schema.Name;
import io.aludel.schema.ObjectName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The tables of collections and of associations with a join table. Two sides can be mapped to one
 * table, as can a collection and an entity; they then share what is equal of it.
 */
final class CollectionTables {

  private final MappingContext context;
  private final Map<ObjectName, TableDraft> entityTables = new LinkedHashMap<>();
  private final Map<ObjectName, TableDraft> own = new LinkedHashMap<>();

  /**
   * @param entityTables the tables that entities are mapped to
   */
  CollectionTables(MappingContext context, List<TableDraft> entityTables) {
    this.context = context;
    entityTables.forEach(table -> this.entityTables.putIfAbsent(table.name(), table));
  }

  /** The tables that are nobody's but collections' and associations', in the order of binding. */
  List<TableDraft> own() {
    return new ArrayList<>(own.values());
  }

  /**
   * Takes a finished table in, and gives the one that stands for it: itself, or the one of the same
   * name that it is now a part of.
   *
   * @param attribute what has the table
   * @param indexed whether positions or keys are part of its key
   */
  TableDraft add(TableDraft table, Attribute attribute, boolean indexed) {
    TableDraft entityTable = entityTables.get(table.name());
    if (entityTable != null) {
      shareWithEntity(table, entityTable, attribute, indexed);
      return entityTable;
    }
    TableDraft other = own.putIfAbsent(table.name(), table);
    if (other != null) {
      share(table, other, attribute);
    }
    return other == null ? table : other;
  }

  /**
   * An entity's table keeps its key and what it says of its columns, unless the collection brings a
   * key that Hibernate puts in that one's place: of positions or keys of a map, or of what belongs
   * to one entity alone.
   */
  private void shareWithEntity(
      TableDraft table, TableDraft entityTable, Attribute attribute, boolean indexed) {
    boolean takesKey = indexed || attribute.has(Jpa.ONE_TO_MANY);
    if (takesKey
        && !table.key().isEmpty()
        && !names(table.key()).equals(names(entityTable.key()))) {
      reportShared(table, entityTable, attribute, "the collection would take the entity its key");
      return;
    }
    table.columns().forEach(entityTable::addIfAbsent);
    table.foreignKeys().forEach(entityTable::addForeignKey);
    if (attribute.has(Jpa.ONE_TO_MANY)) {
      // What belongs to one entity alone is unique; that a set is one, the entity's key stands for.
      table.uniques().forEach(entityTable::addUnique);
    }
    table.checks().forEach(entityTable::addCheck);
  }

  private void share(TableDraft table, TableDraft other, Attribute attribute) {
    if (!columns(table).equals(columns(other))) {
      reportShared(
          table,
          other,
          attribute,
          "its rows would need values for the columns of both, "
              + columns(table)
              + " and "
              + columns(other));
    } else if (!table.key().isEmpty()
        && !other.key().isEmpty()
        && !names(table.key()).equals(names(other.key()))) {
      reportShared(table, other, attribute, "it would need a key of either");
    } else {
      if (other.key().isEmpty()) {
        other.setKey(table.key());
      }
      table.columns().forEach(other::addIfAbsent);
      table.foreignKeys().forEach(other::addForeignKey);
      table.uniques().forEach(other::addUnique);
      table.checks().forEach(other::addCheck);
    }
  }

  private void reportShared(
      TableDraft table, TableDraft other, Attribute attribute, String problem) {
    context.report(
        Code.TABLE_TWICE,
        table.place(),
        attribute
            + " and "
            + other.place().described()
            + " are both mapped to the table "
            + table.name()
            + ", and "
            + problem
            + ". Name another table for one of them: "
            + (attribute.has(Jpa.ELEMENT_COLLECTION) ? "@CollectionTable" : "@JoinTable")
            + "(name = \"…\").");
  }

  private static String columns(TableDraft table) {
    return table.columns().stream()
        .map(column -> column.name().toString().toLowerCase(Locale.ROOT))
        .sorted()
        .collect(Collectors.joining(", "));
  }

  private static Set<Name> names(List<Name> names) {
    return new TreeSet<>(names);
  }
}
