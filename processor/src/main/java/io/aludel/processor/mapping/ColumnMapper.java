package io.aludel.processor.mapping;

import io.aludel.processor.model.ColumnMirror;
import io.aludel.processor.model.Jpa;
import io.aludel.processor.model.Mirror;
import io.aludel.schema.Column;
import io.aludel.schema.Name;
import io.aludel.schema.Type;
import io.aludel.schema.Type.Verbatim;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Makes columns of basic attributes (Jakarta Persistence, sections 11.1.6 and 11.1.9). */
final class ColumnMapper {

  /** Hibernate's timestamps are set whenever a row is written, so it makes them required. */
  private static final List<String> ALWAYS_SET =
      List.of(
          Jpa.ID,
          Jpa.VERSION,
          Jpa.HIBERNATE_PACKAGE + "CreationTimestamp",
          Jpa.HIBERNATE_PACKAGE + "UpdateTimestamp");

  private final MappingContext context;
  private final BasicTypes types;

  ColumnMapper(MappingContext context) {
    this.context = context;
    this.types = new BasicTypes(context);
  }

  /** The attribute's column; nothing where it can have none, which is reported. */
  Optional<MappedColumn> map(Attribute attribute, Nullability nullability) {
    BeanConstraints constraints = BeanConstraints.of(attribute, context);
    Optional<ColumnMirror> mirror = attribute.column();
    return types
        .typeOf(attribute, constraints)
        .map(
            type -> {
              Name name =
                  context
                      .naming()
                      .physical(
                          mirror
                              .flatMap(ColumnMirror::name)
                              .map(Names::logical)
                              .orElseGet(
                                  () -> attribute.implicitColumn(context.naming().implicit())));
              Column column =
                  Column.of(name, type)
                      .withRequired(
                          nullability.isRequired(
                              isStatedRequired(attribute, mirror),
                              isImpliedRequired(attribute, mirror) || constraints.required()))
                      .withDefaultSql(defaultOf(attribute))
                      .withComment(mirror.flatMap(ColumnMirror::comment))
                      .withOptions(mirror.flatMap(ColumnMirror::options));
              return new MappedColumn(
                  column,
                  types.typeOf(attribute, BeanConstraints.NONE).orElse(type),
                  attribute,
                  attribute.place(Jpa.COLUMN),
                  mirror.map(ColumnMirror::writes).orElse(true),
                  mirror.map(ColumnMirror::unique).orElse(false),
                  checks(attribute, mirror, column, constraints));
            });
  }

  /** The type of an attribute's column if nothing were said of it. */
  Optional<Type> plainType(Attribute attribute) {
    boolean embedded =
        JavaTypes.element(attribute.type())
            .filter(type -> Mirror.find(type, Jpa.EMBEDDABLE).isPresent())
            .isPresent();
    return embedded
        ? Optional.empty()
        : types.typeOf(attribute.with(Jpa.COLUMN, Optional.empty()), BeanConstraints.NONE);
  }

  static Optional<String> defaultOf(Attribute attribute) {
    return attribute.find(Jpa.COLUMN_DEFAULT).flatMap(mirror -> mirror.nonEmpty("value"));
  }

  /** Whether the column's own annotation makes it required, or one that says when it is written. */
  private static boolean isStatedRequired(Attribute attribute, Optional<ColumnMirror> mirror) {
    return ALWAYS_SET.stream().anyMatch(attribute::has)
        || mirror.filter(column -> !column.nullable()).isPresent();
  }

  /**
   * Whether the attribute makes its column required. A primitive does, unless a {@code @Column}
   * leaves {@code nullable} as it is, or it is part of an embeddable, which may be null as a whole.
   */
  private static boolean isImpliedRequired(Attribute attribute, Optional<ColumnMirror> mirror) {
    return attribute.find(Jpa.BASIC).filter(basic -> !basic.flag("optional", true)).isPresent()
        || (mirror.isEmpty()
            && attribute.type().getKind().isPrimitive()
            && !attribute.isEmbedded());
  }

  private List<CheckDraft> checks(
      Attribute attribute,
      Optional<ColumnMirror> mirror,
      Column column,
      BeanConstraints constraints) {
    List<CheckDraft> checks = new ArrayList<>();
    mirror.stream()
        .flatMap(each -> each.checks().stream())
        .map(CheckDraft::of)
        .forEach(checks::add);
    attribute
        .find(Jpa.MIGRATION_COLUMN)
        .flatMap(
            each ->
                each.nonEmpty("check")
                    .map(sql -> new CheckDraft(Optional.empty(), sql, each.place("check"))))
        .ifPresent(checks::add);
    enumCheck(attribute, column).ifPresent(checks::add);
    checks.addAll(checks(attribute, column.name(), constraints));
    return checks;
  }

  /** The checks that Bean Validation brings. */
  static List<CheckDraft> checks(Attribute attribute, Name column, BeanConstraints constraints) {
    return constraints.conditions(sql(column)).stream()
        .map(condition -> new CheckDraft(Optional.empty(), condition, attribute.place()))
        .toList();
  }

  /** A column's name in a condition. */
  static String sql(Name column) {
    return column.quoted() ? '"' + column.text() + '"' : column.text();
  }

  /**
   * What a {@code columnDefinition} of an enum's column leaves to say: which constants there are.
   * Otherwise the column's type says it.
   */
  private Optional<CheckDraft> enumCheck(Attribute attribute, Column column) {
    if (!(column.type() instanceof Verbatim)
        || attribute.has(Jpa.PACKAGE + "Convert")
        || !JavaTypes.isEnum(attribute.type())) {
      return Optional.empty();
    }
    List<String> constants = context.constants(JavaTypes.element(attribute.type()).orElseThrow());
    String name = sql(column.name());
    String condition =
        BasicTypes.isStoredByName(attribute)
            ? constants.stream()
                .map(constant -> "'" + constant + "'")
                .collect(Collectors.joining(",", name + " in (", ")"))
            : name + " between 0 and " + (constants.size() - 1);
    return Optional.of(new CheckDraft(Optional.empty(), condition, attribute.place()));
  }
}
