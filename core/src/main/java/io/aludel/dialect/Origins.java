package io.aludel.dialect;

import io.aludel.change.Change;
import io.aludel.change.ColumnAttributeChange.SetGenerated;
import io.aludel.change.ColumnAttributeChange.SetType;
import io.aludel.change.ColumnChange.AddColumn;
import io.aludel.change.ColumnChange.DropColumn;
import io.aludel.change.ColumnChange.HoldColumn;
import io.aludel.change.ColumnChange.RenameColumn;
import io.aludel.change.ColumnChange.RestoreColumn;
import io.aludel.change.ColumnChange.RevertTransform;
import io.aludel.change.ColumnChange.TransformColumn;
import io.aludel.change.DataChange.Backfill;
import io.aludel.change.DataChange.RunSql;
import io.aludel.change.Expression;
import io.aludel.change.PurgeChange.PurgeColumn;
import io.aludel.change.PurgeChange.PurgeTable;
import io.aludel.change.PurgeChange.RecreateColumn;
import io.aludel.change.TableChange.DropTable;
import io.aludel.change.TableChange.HoldTable;
import io.aludel.change.TableChange.ManageTable;
import io.aludel.change.TableChange.RenameTable;
import io.aludel.change.TableChange.RestoreTable;
import io.aludel.schema.Column;
import io.aludel.schema.Conversion;
import io.aludel.schema.HeldTable;
import io.aludel.schema.Name;
import io.aludel.schema.ObjectName;
import io.aludel.schema.Schema;
import io.aludel.schema.SchemaView;
import io.aludel.schema.Table;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What tables and columns were called before the first change, while changes rename them.
 *
 * <p>It knows columns whose values are still those of the beginning. One that was added or filled
 * meanwhile has no origin: of its values, no more is known than what it was given. Of one whose
 * values were rounded, it can be asked only where there are none.
 */
final class Origins {

  /** A table that was there before the first change. */
  static final class Origin {

    private final Table table;
    private final ObjectName name;
    private final Map<Name, Name> columns = new HashMap<>();
    private final Map<Name, Name> rounded = new HashMap<>();
    private final Set<Name> empty = new HashSet<>();
    private final Map<Name, GivenValue> given = new HashMap<>();

    private Origin(Table table, ObjectName name) {
      this.table = table;
      this.name = name;
      table.columns().forEach(column -> columns.put(column.name(), column.name()));
      table.held().forEach(held -> columns.put(held.as(), held.as()));
    }

    /** The table as it was before the first change, but for its name where it was held. */
    Table table() {
      return table;
    }

    ObjectName name() {
      return name;
    }

    /** What a column was called, if it has the values that it had. */
    Optional<Name> column(Name now) {
      return Optional.ofNullable(columns.get(now));
    }

    /** What a column holds that was added or filled meanwhile, if that is known. */
    Optional<GivenValue> given(Name now) {
      return Optional.ofNullable(given.get(now));
    }

    private void fill(Column column, Expression expression) {
      GivenValue before =
          given(column.name())
              .orElseGet(() -> new GivenValue(column, column(column.name()), Optional.empty()));
      boolean known = before.original().isPresent() || given.containsKey(column.name());
      forget(column.name());
      if (known) {
        given.put(column.name(), before.filledWith(expression));
      }
    }

    /** What a column was called, if it has a value in the rows in which it had one. */
    Optional<Name> presence(Name now) {
      return column(now).or(() -> Optional.ofNullable(rounded.get(now)));
    }

    /** Whether a held column was made anew, so that no row has a value in it. */
    boolean isEmpty(Name now) {
      return empty.contains(now);
    }

    private void renameColumn(Name from, Name to) {
      move(columns, from, to);
      move(rounded, from, to);
      move(given, from, to);
    }

    private static <T> void move(Map<Name, T> names, Name from, Name to) {
      T origin = names.remove(from);
      if (origin != null) {
        names.put(to, origin);
      }
    }

    private void forget(Name column) {
      columns.remove(column);
      rounded.remove(column);
      given.remove(column);
    }

    /** A conversion that makes other values of values leaves nulls what they are. */
    private void round(Name column) {
      Name origin = columns.remove(column);
      if (origin != null) {
        rounded.put(column, origin);
      }
      given.remove(column);
    }
  }

  private final Map<ObjectName, Origin> tables = new HashMap<>();
  private boolean unknown;

  Origins(Schema before) {
    before.tables().forEach(table -> tables.put(table.name(), new Origin(table, table.name())));
    for (HeldTable held : before.heldTables()) {
      tables.put(held.as(), new Origin(held.original(), held.as()));
    }
  }

  /** Where a table comes from; none if it was created meanwhile. */
  Optional<Origin> of(ObjectName now) {
    return Optional.ofNullable(tables.get(now));
  }

  /** Whether a statement has run of which nobody knows what it did to the rows. */
  boolean isUnknown() {
    return unknown;
  }

  /**
   * Takes a change into account.
   *
   * @param before the schema before it
   */
  void follow(Change change, SchemaView before) {
    if (change instanceof RunSql) {
      unknown = true;
    } else if (change instanceof DropTable drop) {
      tables.remove(drop.table());
    } else if (change instanceof RenameTable rename) {
      move(rename.table(), rename.to());
    } else if (change instanceof HoldTable hold) {
      move(hold.table(), hold.as());
    } else if (change instanceof RestoreTable restore) {
      move(restore.as(), restore.table());
    } else if (change instanceof PurgeTable purge) {
      tables.remove(purge.as());
    } else if (change instanceof ManageTable manage) {
      tables.put(manage.table(), new Origin(manage.definition(), manage.table()));
    } else {
      followColumn(change, before);
    }
  }

  private void followColumn(Change change, SchemaView before) {
    if (change instanceof AddColumn add) {
      Column column = add.definition();
      of(add.table())
          .ifPresent(origin -> origin.given.put(column.name(), GivenValue.added(column)));
    } else if (change instanceof DropColumn drop) {
      forget(drop.table(), drop.column());
    } else if (change instanceof PurgeColumn purge) {
      forget(purge.table(), purge.as());
    } else if (change instanceof RecreateColumn recreate) {
      Column original = recreate.held().original();
      if (original.defaultSql().isEmpty() && original.generatedAs().isEmpty()) {
        of(recreate.table()).ifPresent(origin -> origin.empty.add(recreate.held().as()));
      }
    } else if (change instanceof RenameColumn rename) {
      move(rename.table(), rename.column(), rename.to());
    } else if (change instanceof HoldColumn hold) {
      move(hold.table(), hold.column(), hold.as());
    } else if (change instanceof RestoreColumn restore) {
      move(restore.table(), restore.as(), restore.column());
      restore.backfill().ifPresent(filled -> forget(restore.table(), restore.column()));
    } else if (change instanceof Backfill fill) {
      Column column = before.requireColumn(fill.table(), fill.column());
      of(fill.table()).ifPresent(origin -> origin.fill(column, fill.expression()));
    } else if (change instanceof TransformColumn transform) {
      move(transform.table(), transform.column(), transform.as());
    } else if (change instanceof RevertTransform revert) {
      forget(revert.table(), revert.as());
      forget(revert.table(), revert.column());
    } else if (change instanceof SetGenerated generated) {
      forget(generated.table(), generated.column());
    } else if (change instanceof SetType setType) {
      Column column = before.requireColumn(setType.table(), setType.column());
      Conversion conversion = column.type().conversionTo(setType.type());
      if (conversion != Conversion.LOSSLESS && conversion != Conversion.CHECKED) {
        of(setType.table()).ifPresent(origin -> origin.round(setType.column()));
      }
    }
  }

  private void move(ObjectName from, ObjectName to) {
    Origin origin = tables.remove(from);
    if (origin != null) {
      tables.put(to, origin);
    }
  }

  private void move(ObjectName table, Name from, Name to) {
    of(table).ifPresent(origin -> origin.renameColumn(from, to));
  }

  private void forget(ObjectName table, Name column) {
    of(table).ifPresent(origin -> origin.forget(column));
  }
}
