package io.aludel.runtime;

import io.aludel.runtime.catalogue.CatalogueConstraint;
import io.aludel.runtime.catalogue.CatalogueConstraint.Kind;
import io.aludel.runtime.catalogue.CatalogueIndex;
import io.aludel.runtime.catalogue.CatalogueReference;
import io.aludel.runtime.catalogue.CatalogueTable;
import io.aludel.schema.Constraint;
import io.aludel.schema.ForeignKey;
import io.aludel.schema.Index;
import io.aludel.schema.Name;
import io.aludel.schema.PrimaryKey;
import io.aludel.schema.ReferentialAction;
import io.aludel.schema.Table;
import io.aludel.schema.Type;
import io.aludel.schema.UniqueKey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How the keys, checks and indexes of a table differ from what the history says of them. */
final class KeyDifferences {

  private static final Pattern QUOTED = Pattern.compile("\"((?:[^\"]|\"\")+)\"((?: desc)?)");

  private final StoredNames names;
  private final Table expected;
  private final CatalogueTable found;
  private final List<String> differences = new ArrayList<>();
  private final Set<String> described = new HashSet<>();

  KeyDifferences(StoredNames names, Table expected, CatalogueTable found) {
    this.names = names;
    this.expected = expected;
    this.found = found;
  }

  /** What differs, each in a phrase. */
  List<String> list() {
    expected.constraints().forEach(this::compare);
    expected.indexes().forEach(this::compare);
    if (!hidesKeys()) {
      found.constraints().values().stream()
          .filter(each -> each.kind() != Kind.CHECK)
          .filter(each -> !described.contains(each.name()))
          .forEach(
              each ->
                  differences.add(words(each.kind()) + " " + each.name() + " is not described"));
      found.indexes().values().stream()
          .filter(CatalogueIndex::unique)
          .filter(each -> !described.contains(each.name()))
          .filter(each -> !found.constraints().containsKey(each.name()))
          .forEach(each -> differences.add("unique index " + each.name() + " is not described"));
    }
    return differences;
  }

  /** SQL that somebody wrote into the definition may have made keys of which nothing is known. */
  private boolean hidesKeys() {
    return expected.options().isPresent()
        || expected.columns().stream()
            .anyMatch(each -> each.type() instanceof Type.Verbatim || each.options().isPresent());
  }

  private void compare(Constraint constraint) {
    if (isLeftOut(constraint)) {
      return;
    }
    String what = words(kind(constraint)) + " " + constraint.name() + " on " + constraint.columns();
    Optional<CatalogueConstraint> actual = named(constraint);
    if (actual.filter(each -> isSame(constraint, each)).isPresent()) {
      described.add(actual.get().name());
      return;
    }
    Optional<CatalogueConstraint> other =
        found.constraints().values().stream()
            .filter(each -> kind(constraint) != Kind.CHECK && isSame(constraint, each))
            .findFirst();
    if (other.isPresent()) {
      described.add(other.get().name());
      differences.add(what + " is called " + other.get().name());
    } else if (actual.isPresent()) {
      described.add(actual.get().name());
      differences.add(what + " is " + actual.get().shape());
    } else {
      differences.add("there is no " + what);
    }
  }

  /** PostgreSQL makes one key of a primary key and a unique key over the same columns. */
  private boolean isLeftOut(Constraint constraint) {
    return constraint instanceof UniqueKey
        && names.kind() == DatabaseKind.POSTGRESQL
        && named(constraint).isEmpty()
        && expected
            .primaryKey()
            .filter(key -> key.columns().equals(constraint.columns()))
            .isPresent();
  }

  /**
   * On SQLite, a constraint's name is its table's business alone, and Hibernate gives none. MariaDB
   * has one name for all primary keys.
   */
  private Optional<CatalogueConstraint> named(Constraint constraint) {
    if (names.isSqlite()) {
      return found.constraints().values().stream()
          .filter(each -> isSame(constraint, each))
          .findFirst();
    }
    String name =
        constraint instanceof PrimaryKey && names.kind() == DatabaseKind.MARIADB
            ? "PRIMARY"
            : names.stored(constraint.name());
    return Optional.ofNullable(found.constraints().get(name));
  }

  private boolean isSame(Constraint constraint, CatalogueConstraint actual) {
    if (actual.kind() != kind(constraint)
        || !actual.columns().equals(stored(constraint.columns()))) {
      return false;
    }
    return !(constraint instanceof ForeignKey key)
        || key.definition().isPresent()
        || actual.reference().filter(each -> isSame(key, each)).isPresent();
  }

  private boolean isSame(ForeignKey key, CatalogueReference actual) {
    return actual.table().equals(names.stored(key.target()))
        && actual.columns().equals(stored(key.targetColumns()))
        && (actual.schema().isEmpty() || actual.schema().equals(names.schemaOf(key.target())))
        && (key.options().isPresent()
            || refused(actual.onDelete()).equals(refused(key.onDelete().sql())));
  }

  /** Databases take one of the two for the other, as far as a whole transaction is concerned. */
  private static String refused(String action) {
    return action.equals(ReferentialAction.RESTRICT.sql())
        ? ReferentialAction.NO_ACTION.sql()
        : action;
  }

  private static String words(Kind kind) {
    return kind == Kind.UNIQUE ? "unique key" : kind.toString();
  }

  private static Kind kind(Constraint constraint) {
    if (constraint instanceof PrimaryKey) {
      return Kind.PRIMARY_KEY;
    }
    if (constraint instanceof UniqueKey) {
      return Kind.UNIQUE;
    }
    return constraint instanceof ForeignKey ? Kind.FOREIGN_KEY : Kind.CHECK;
  }

  private void compare(Index index) {
    String what = (index.unique() ? "unique index " : "index ") + index.name();
    String name = names.stored(index.name());
    CatalogueIndex actual = found.indexes().get(name);
    described.add(name);
    if (actual == null) {
      differences.add("there is no " + what + " on " + index.columns());
    } else if (index.options().isEmpty()
        && (actual.unique() != index.unique() || !plain(actual).equals(parts(index)))) {
      differences.add(what + " on " + index.parts() + " is " + actual.shape());
    }
  }

  /** PostgreSQL spells the columns of an index as SQL, since they can be expressions. */
  private static List<String> plain(CatalogueIndex index) {
    return index.columns().stream()
        .map(
            each -> {
              Matcher quoted = QUOTED.matcher(each);
              return quoted.matches()
                  ? quoted.group(1).replace("\"\"", "\"") + quoted.group(2)
                  : each;
            })
        .toList();
  }

  private List<String> parts(Index index) {
    return index.parts().stream()
        .map(part -> names.stored(part.column()) + (part.descending() ? " desc" : ""))
        .toList();
  }

  private List<String> stored(List<Name> columns) {
    return columns.stream().map(names::stored).toList();
  }
}
