package io.aludel.diff;

import io.aludel.change.Subject;
import io.aludel.schema.Column;
import io.aludel.schema.Constraint;
import io.aludel.schema.ForeignKey;
import io.aludel.schema.Index;
import io.aludel.schema.KeyGenerator;
import io.aludel.schema.Name;
import io.aludel.schema.ObjectName;
import io.aludel.schema.PrimaryKey;
import io.aludel.schema.SchemaView;
import io.aludel.schema.Table;
import io.aludel.schema.TableMapping;
import io.aludel.schema.Type;
import io.aludel.schema.UniqueKey;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the model does not map and what stays nevertheless: columns and tables that are retired,
 * with those of their keys that let the new version write rows all the same.
 */
final class Retirements {

  private static final Pattern NOT_NULL =
      Pattern.compile("\\bnot\\s+null\\b", Pattern.CASE_INSENSITIVE);

  /** What makes a key mind the nulls of rows that do not know the column. */
  private static final Pattern MINDS_NULLS =
      Pattern.compile("nulls\\s+not\\s+distinct|match\\s+full");

  private final Comparison comparison;
  private final SchemaView now;
  private final Set<Subject> replaced;
  private final VanishingKeys vanishing;
  private final Set<Subject> columns = new TreeSet<>();
  private final Set<ObjectName> tables = new TreeSet<>();

  /**
   * @param now the base schema, under today's names
   * @param vanished the tables that no entity maps
   * @param matched the tables that one maps, in both schemas
   * @param replaced the columns that are replaced by new ones
   * @param vanishing the keys that go
   */
  Retirements(
      Comparison comparison,
      IntentBook intents,
      SchemaView now,
      Collection<Table> vanished,
      Collection<ObjectName> matched,
      Set<Subject> replaced,
      VanishingKeys vanishing) {
    this.comparison = comparison;
    this.now = now;
    this.replaced = replaced;
    this.vanishing = vanishing;
    for (Table table : vanished) {
      if (intents.retires(Subject.of(table.name()), table.retired())) {
        tables.add(table.name());
        // What counts its keys is a table that nobody can name by an entity.
        generatorTable(table).ifPresent(tables::add);
      }
    }
    for (ObjectName name : matched) {
      Table before = now.requireTable(name);
      for (Column column : before.columns()) {
        Subject subject = Subject.of(name, column.name());
        if (!isMapped(subject)
            && isRetirable(before, column)
            && intents.retires(subject, column.retired())) {
          columns.add(subject);
        }
      }
    }
  }

  private static Optional<ObjectName> generatorTable(Table table) {
    return table
        .mapping()
        .flatMap(TableMapping::generator)
        .filter(generator -> generator.kind() == KeyGenerator.Kind.TABLE)
        .flatMap(KeyGenerator::source);
  }

  /** Whether rows can be without a column, once it is optional. */
  static boolean isRetirable(Table table, Column column) {
    return !isKey(table, column.name()) && !insistsOnValues(column);
  }

  static boolean isKey(Table table, Name column) {
    return table.primaryKey().map(PrimaryKey::columns).orElse(List.of()).contains(column);
  }

  /** Whether a person's own SQL makes the column required, which no change lifts. */
  private static boolean insistsOnValues(Column column) {
    String definition = column.type() instanceof Type.Verbatim verbatim ? verbatim.sql() : "";
    return NOT_NULL.matcher(definition).find()
        || column.options().filter(sql -> NOT_NULL.matcher(sql).find()).isPresent();
  }

  /** Whether a table stays that no entity maps. */
  boolean keeps(ObjectName table) {
    return tables.contains(table);
  }

  /** The tables that stay and that no entity maps. */
  List<Table> tables() {
    return tables.stream().flatMap(name -> now.table(name).stream()).toList();
  }

  /** Whether a column stays that no attribute maps. */
  boolean keeps(ObjectName table, Name column) {
    return columns.contains(Subject.of(table, column));
  }

  /** Whether a key stays that the model does not know: checks may refuse the new version's rows. */
  boolean keeps(ObjectName table, Constraint constraint) {
    if (constraint instanceof ForeignKey key) {
      return keeps(table, key.columns(), List.of(key.definition(), key.options()))
          && targetStays(key);
    }
    return constraint instanceof UniqueKey key
        && keeps(table, key.columns(), List.of(key.options()));
  }

  /** Whether an index stays that the model does not know. */
  boolean keeps(ObjectName table, Index index) {
    return keeps(table, index.columns(), List.of(index.options()));
  }

  private boolean keeps(
      ObjectName table, Collection<Name> parts, List<Optional<String>> writtenSql) {
    boolean mindsNulls =
        writtenSql.stream()
            .flatMap(Optional::stream)
            .anyMatch(sql -> MINDS_NULLS.matcher(sql.toLowerCase(Locale.ROOT)).find());
    return !mindsNulls
        && parts.stream().anyMatch(column -> keeps(table, column))
        && parts.stream().allMatch(column -> stays(Subject.of(table, column)));
  }

  /** Foreign keys of tables that stay, by today's names, to what does not. */
  Stream<ForeignKey> danglingKeys(Table table) {
    return table.foreignKeys().stream().filter(key -> !targetStays(key));
  }

  private boolean targetStays(ForeignKey key) {
    ObjectName target = key.target();
    return keeps(target)
        || comparison.unmanaged().table(target).isPresent()
        || (key.targetColumns().stream().allMatch(column -> isReferable(Subject.of(target, column)))
            && !vanishing.isReferredTo(key));
  }

  /** What refers keeps its type; only texts may differ in length from what they refer to. */
  private boolean isReferable(Subject column) {
    Optional<Type> wanted = typeIn(comparison.target(), column);
    return stays(column)
        && (columns.contains(column)
            || typeIn(now, column).equals(wanted)
            || wanted.filter(Type.Varchar.class::isInstance).isPresent());
  }

  private static Optional<Type> typeIn(SchemaView schema, Subject column) {
    return schema
        .table(column.object())
        .flatMap(table -> column.column().flatMap(table::column))
        .map(Column::type);
  }

  private boolean stays(Subject column) {
    return (columns.contains(column) || isMapped(column)) && !replaced.contains(column);
  }

  private boolean isMapped(Subject column) {
    return comparison
        .target()
        .table(column.object())
        .flatMap(table -> column.column().flatMap(table::column))
        .isPresent();
  }
}
