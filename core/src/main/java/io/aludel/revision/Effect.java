package io.aludel.revision;

import io.aludel.change.Change;
import io.aludel.change.DataChange.Backfill;
import io.aludel.change.DataChange.RunSql;
import io.aludel.change.Subject;
import io.aludel.schema.Check;
import io.aludel.schema.Column;
import io.aludel.schema.Constraint;
import io.aludel.schema.ForeignKey;
import io.aludel.schema.Index;
import io.aludel.schema.Name;
import io.aludel.schema.ObjectName;
import io.aludel.schema.Schema;
import io.aludel.schema.Table;
import java.util.Collection;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a change makes another of, and what it relies on: found out by making it.
 *
 * @param writes what is another one after the change, in words: {@code column users.email}
 * @param reads what has to be there for it
 * @param tables the tables that it is about, whatever it does to them
 * @param whole the tables that come, go, or get another name
 */
record Effect(
    NavigableSet<String> writes,
    NavigableSet<String> reads,
    NavigableSet<ObjectName> tables,
    NavigableSet<ObjectName> whole) {

  /** The effect of a change on the schema before it, which it fits. */
  static Effect of(Schema before, Change change) {
    Effect effect = new Effect(new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
    Schema after = before.edit(change::apply);
    effect.addTables(before, after);
    effect.addRest("sequence", before.sequences(), after.sequences(), each -> each.name());
    effect.addRest("held table", before.heldTables(), after.heldTables(), each -> each.as());
    effect.addRest(
        "held sequence", before.heldSequences(), after.heldSequences(), each -> each.as());
    effect.addRest(
        "unmanaged table", before.unmanagedTables(), after.unmanagedTables(), each -> each);
    if (change instanceof Backfill backfill) {
      effect.write(backfill.table(), "column", backfill.column());
    } else if (change instanceof RunSql sql) {
      effect.addNamed(before, sql);
    }
    return effect;
  }

  private void addTables(Schema before, Schema after) {
    NavigableSet<ObjectName> names = new TreeSet<>();
    before.tables().forEach(table -> names.add(table.name()));
    after.tables().forEach(table -> names.add(table.name()));
    for (ObjectName name : names) {
      Optional<Table> was = before.table(name);
      Optional<Table> is = after.table(name);
      if (was.equals(is)) {
        continue;
      }
      tables.add(name);
      if (was.isPresent() && is.isPresent()) {
        compare(was.get(), is.get());
      } else {
        whole.add(name);
        was.or(() -> is).ifPresent(this::addAllNames);
      }
    }
  }

  /** A table that comes or goes takes the names of its keys and indexes, and refers to others. */
  private void addAllNames(Table table) {
    table.constraints().forEach(each -> addConstraint(table, each));
    table.indexes().forEach(each -> writes.add("index " + each.name()));
  }

  private void compare(Table was, Table is) {
    ObjectName table = was.name();
    changed(was.columns(), is.columns()).forEach(each -> addColumn(table, each));
    changed(was.constraints(), is.constraints()).forEach(each -> addConstraint(is, each));
    for (Index each : changed(was.indexes(), is.indexes())) {
      writes.add("index " + each.name());
      each.columns().forEach(column -> read(table, column));
    }
    changed(was.held(), is.held()).forEach(each -> write(table, "held column", each.as()));
    if (!was.owner().equals(is.owner())) {
      writes.add("the owner of table " + table);
    }
    if (!was.comment().equals(is.comment()) || !was.options().equals(is.options())) {
      writes.add("the comment or the options of table " + table);
    }
    if (!was.mapping().equals(is.mapping()) || was.retired() != is.retired()) {
      writes.add("the mapping of table " + table);
    }
  }

  private static <T> Set<T> changed(Collection<T> was, Collection<T> is) {
    Set<T> changed = was.stream().filter(each -> !is.contains(each)).collect(Collectors.toSet());
    is.stream().filter(each -> !was.contains(each)).forEach(changed::add);
    return changed;
  }

  private void addColumn(ObjectName table, Column column) {
    write(table, "column", column.name());
  }

  private void addConstraint(Table table, Constraint constraint) {
    writes.add("key or check " + constraint.name());
    constraint.columns().forEach(column -> read(table.name(), column));
    if (constraint instanceof ForeignKey key) {
      tables.add(key.target());
      key.targetColumns().forEach(column -> read(key.target(), column));
    } else if (constraint instanceof Check check) {
      table.columns().stream()
          .filter(column -> column.name().isIn(check.sql()))
          .forEach(column -> read(table.name(), column.name()));
    }
  }

  private <T> void addRest(
      String kind, Collection<T> was, Collection<T> is, Function<T, ObjectName> name) {
    changed(was, is).forEach(each -> writes.add(kind + " " + name.apply(each)));
  }

  /** What a statement does is not known: it touches the columns that it may name. */
  private void addNamed(Schema before, RunSql sql) {
    for (Table table : before.tables()) {
      boolean named =
          table.name().equals(sql.about())
              || sql.sql().texts().values().stream()
                  .anyMatch(text -> table.name().name().isIn(text));
      if (named) {
        tables.add(table.name());
        table.columns().stream()
            .filter(column -> isNamed(column.name(), sql))
            .forEach(column -> addColumn(table.name(), column));
      }
    }
  }

  private static boolean isNamed(Name name, RunSql sql) {
    return sql.sql().texts().values().stream().anyMatch(name::isIn);
  }

  private void write(ObjectName table, String kind, Name name) {
    tables.add(table);
    writes.add(kind + " " + Subject.of(table, name));
  }

  private void read(ObjectName table, Name column) {
    tables.add(table);
    reads.add("column " + Subject.of(table, column));
  }

  /** What both touch so that their order matters, in words; nothing if it does not. */
  Optional<String> clash(Effect other) {
    for (ObjectName table : whole) {
      if (other.tables.contains(table)) {
        return Optional.of("table " + table);
      }
    }
    for (ObjectName table : other.whole) {
      if (tables.contains(table)) {
        return Optional.of("table " + table);
      }
    }
    return common(writes, other.writes)
        .or(() -> common(writes, other.reads))
        .or(() -> common(reads, other.writes));
  }

  private static Optional<String> common(NavigableSet<String> one, NavigableSet<String> other) {
    return one.stream().filter(other::contains).findFirst();
  }
}
