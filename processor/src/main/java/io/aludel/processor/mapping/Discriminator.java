package io.aludel.processor.mapping;

import io.aludel.diagnostic.Code;
import io.aludel.processor.model.Jpa;
import io.aludel.processor.model.Mirror;
import io.aludel.processor.report.Place;
import io.aludel.schema.Column;
import io.aludel.schema.Name;
import io.aludel.schema.Type;
import io.aludel.schema.Type.Plain;
import io.aludel.schema.Type.Verbatim;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.lang.model.element.TypeElement;

/**
 * What tells the entities of a hierarchy apart in its root's table (Jakarta Persistence, sections
 * 11.1.11 and 11.1.12): a column, or with Hibernate's {@code @DiscriminatorFormula} an expression.
 */
final class Discriminator {

  /** Values that Hibernate takes to mean what they say. */
  private static final String NULL = "null";

  private static final String NOT_NULL = "not null";

  private static final String FORMULA = Jpa.HIBERNATE_PACKAGE + "DiscriminatorFormula";
  private static final String OPTIONS = Jpa.HIBERNATE_PACKAGE + "DiscriminatorOptions";

  private final TypeElement root;
  private final EntityTree tree;
  private final MappingContext context;
  private final Optional<Mirror> written;
  private final Optional<Mirror> formula;
  private final String kind;

  private Discriminator(TypeElement root, EntityTree tree, MappingContext context) {
    this.root = root;
    this.tree = tree;
    this.context = context;
    this.written = Mirror.find(root, Jpa.DISCRIMINATOR_COLUMN);
    this.formula = Mirror.find(root, FORMULA);
    this.kind = kind(written, formula);
  }

  private static String kind(Optional<Mirror> written, Optional<Mirror> formula) {
    String ofFormula = typeIn(formula);
    if (!ofFormula.isEmpty() && !ofFormula.equals("STRING")) {
      return ofFormula;
    }
    String ofColumn = typeIn(written);
    return ofColumn.isEmpty() ? "STRING" : ofColumn;
  }

  private static String typeIn(Optional<Mirror> mirror) {
    return mirror.isPresent() ? mirror.get().constant("discriminatorType") : "";
  }

  /**
   * The discriminator of a hierarchy, if it has one: one that nothing describes is there if there
   * is somebody to tell apart in the root's table.
   */
  static Optional<Discriminator> of(TypeElement root, EntityTree tree, MappingContext context) {
    Discriminator discriminator = new Discriminator(root, tree, context);
    boolean present =
        switch (tree.strategy(root)) {
          case SINGLE_TABLE ->
              discriminator.written.isPresent()
                  || discriminator.formula.isPresent()
                  || !tree.subentities(root).isEmpty();
          case JOINED -> discriminator.written.isPresent();
          case TABLE_PER_CLASS -> false;
        };
    return present ? Optional.of(discriminator) : Optional.empty();
  }

  /** The column, unless it is a formula. */
  Optional<MappedColumn> column() {
    if (formula.isPresent()) {
      return Optional.empty();
    }
    List<TypeElement> entities = tree.concrete(root);
    boolean catchesAll = isValueOfAny(entities, NOT_NULL);
    boolean optional = isValueOfAny(entities, NULL);
    Optional<Mirror> options = Mirror.find(root, OPTIONS);
    boolean lenient = options.isPresent() && options.get().flag("force", false);
    Column column =
        Column.of(name(), type()).withRequired(!optional).withOptions(written("options"));
    return Optional.of(
        new MappedColumn(
            column,
            column.name(),
            column.type(),
            Attribute.ofClass(root, name().text(), context),
            place(),
            options.isEmpty() || options.get().flag("insert", true),
            false,
            catchesAll || lenient ? List.of() : check(entities).stream().toList()));
  }

  private boolean isValueOfAny(List<TypeElement> entities, String value) {
    for (TypeElement entity : entities) {
      if (value(entity).equals(value)) {
        return true;
      }
    }
    return false;
  }

  /** What is said of the column; nothing where that is empty. */
  private Optional<String> written(String attribute) {
    return written.isPresent() ? written.get().nonEmpty(attribute) : Optional.empty();
  }

  /** The values in an order that has nothing to do with what the classes are called. */
  private Optional<CheckDraft> check(List<TypeElement> entities) {
    List<TypeElement> rootFirst = new ArrayList<>(entities);
    rootFirst.sort(
        Comparator.comparing((TypeElement each) -> !each.equals(root)).thenComparing(this::value));
    List<String> literals = new ArrayList<>();
    for (TypeElement entity : rootFirst) {
      if (!value(entity).equals(NULL)) {
        literals.add(literal(entity));
      }
    }
    String values = String.join(",", literals);
    return values.isEmpty()
        ? Optional.empty()
        : Optional.of(new CheckDraft(Optional.empty(), sql() + " in (" + values + ")", place()));
  }

  private Name name() {
    Optional<String> name = written("name");
    Name logical =
        name.isPresent()
            ? Names.logical(name.get())
            : context.naming().implicit().discriminatorColumn();
    return context.naming().physical(logical);
  }

  private Type type() {
    Optional<String> definition = written("columnDefinition");
    if (definition.isPresent()) {
      return new Verbatim(definition.get());
    }
    return switch (kind) {
      case "INTEGER" -> Plain.INTEGER;
      case "CHAR" -> new Type.Char(1);
      default -> new Type.Varchar(written.isPresent() ? written.get().number("length", 31) : 31);
    };
  }

  /** How conditions name it. */
  private String sql() {
    return formula.isPresent() ? formula.get().text("value") : ColumnMapper.sql(name());
  }

  /**
   * The condition that a row belongs to other entities than one; nothing where that cannot be said.
   */
  Optional<String> unless(TypeElement entity) {
    return switch (value(entity)) {
      case NOT_NULL -> Optional.empty();
      case NULL -> Optional.of(sql() + " is null");
      default -> Optional.of(sql() + " <> " + literal(entity));
    };
  }

  /** The value of the rows of an entity, as the mapping writes or implies it. */
  String value(TypeElement entity) {
    Optional<Mirror> value = Mirror.find(entity, Jpa.DISCRIMINATOR_VALUE);
    return value.isPresent() ? value.get().text("value") : implied(context.entityName(entity));
  }

  /** What stands for an entity that says nothing; Hibernate counts the name's letters for it. */
  private String implied(String entityName) {
    return kind.equals("INTEGER") ? Integer.toString(entityName.hashCode()) : entityName;
  }

  private String literal(TypeElement entity) {
    String value = value(entity);
    return kind.equals("INTEGER") ? value.strip() : "'" + value.replace("'", "''") + "'";
  }

  private Place place() {
    Optional<Mirror> described = written.isPresent() ? written : formula;
    return described.isPresent() ? described.get().place() : Place.of(root);
  }

  /** Reports values that do not fit the type, or stand for two entities. */
  void check() {
    Map<String, TypeElement> seen = new TreeMap<>();
    List<TypeElement> entities = new ArrayList<>();
    entities.add(root);
    entities.addAll(tree.below(root));
    for (TypeElement entity : entities) {
      boolean spoken = Mirror.find(entity, Jpa.DISCRIMINATOR_VALUE).isPresent();
      if (EntityTree.isAbstract(entity) && (spoken || !kind.equals("CHAR"))) {
        continue;
      }
      String value = value(entity);
      Optional<String> problem = fits(entity, value) ? Optional.empty() : Optional.of(unfit(value));
      TypeElement other = seen.putIfAbsent(value, entity);
      if (problem.isEmpty() && other != null) {
        problem =
            Optional.of(
                "the discriminator value '"
                    + value
                    + "' stands for "
                    + other.getQualifiedName()
                    + " already, so their rows could not be told apart. Give it another:"
                    + " @DiscriminatorValue(\"…\").");
      }
      if (problem.isPresent()) {
        context.report(
            Code.MAPPING_INVALID,
            Mirror.find(entity, Jpa.DISCRIMINATOR_VALUE)
                .map(Mirror::place)
                .orElseGet(() -> Place.of(entity)),
            entity.getQualifiedName() + ": " + problem.get());
      }
    }
  }

  private boolean fits(TypeElement entity, String value) {
    if (value.equals(NULL) || value.equals(NOT_NULL)) {
      return true;
    }
    return switch (kind) {
      case "INTEGER" -> value.strip().matches("[+-]?\\d{1,10}");
      case "CHAR" ->
          value.length() == 1 && Mirror.find(entity, Jpa.DISCRIMINATOR_VALUE).isPresent();
      default ->
          formula.isPresent()
              || !(type() instanceof Type.Varchar varchar)
              || value.length() <= varchar.length();
    };
  }

  private String unfit(String value) {
    return switch (kind) {
      case "INTEGER" ->
          "'"
              + value
              + "' is no whole number, which its discriminator is. Write one:"
              + " @DiscriminatorValue(\"1\").";
      case "CHAR" ->
          "its discriminator is one character, and '"
              + value
              + "' is not. Write one: @DiscriminatorValue(\"A\").";
      default ->
          "the discriminator value '"
              + value
              + "' is longer than its column. Write a shorter one, @DiscriminatorValue(\"…\"), or"
              + " a longer column: @DiscriminatorColumn(length = "
              + value.length()
              + ").";
    };
  }
}
