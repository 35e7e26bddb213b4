package io.aludel.processor.mapping;

import io.aludel.processor.model.CheckMirror;
import io.aludel.processor.model.ColumnMirror;
import io.aludel.processor.model.Jpa;
import io.aludel.processor.model.Mirror;
import io.aludel.processor.report.Place;
import io.aludel.schema.Column;
import io.aludel.schema.ColumnMapping;
import io.aludel.schema.Computation;
import io.aludel.schema.Name;
import io.aludel.schema.Type;
import io.aludel.schema.Type.Plain;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/** Makes columns of basic attributes (Jakarta Persistence, sections 11.1.6 and 11.1.9). */
final class ColumnMapper {

  /** Hibernate's timestamps are set whenever an entity's row is written, so they are required. */
  private static final List<String> TIMESTAMPS =
      List.of(
          Jpa.HIBERNATE_PACKAGE + "CreationTimestamp",
          Jpa.HIBERNATE_PACKAGE + "CurrentTimestamp",
          Jpa.HIBERNATE_PACKAGE + "UpdateTimestamp");

  private static final List<String> ALWAYS_SET =
      Stream.concat(Stream.of(Jpa.ID, Jpa.VERSION, TenantIds.TENANT_ID), TIMESTAMPS.stream())
          .toList();

  private static final Set<Plain> NUMBERS =
      EnumSet.of(Plain.TINYINT, Plain.SMALLINT, Plain.INTEGER, Plain.BIGINT);

  static final String GENERATED_COLUMN = Jpa.HIBERNATE_PACKAGE + "GeneratedColumn";
  static final String TIME_ZONE_COLUMN = Jpa.HIBERNATE_PACKAGE + "TimeZoneColumn";
  private static final String COLLATE = Jpa.HIBERNATE_PACKAGE + "Collate";

  private final MappingContext context;
  private final BasicTypes types;

  ColumnMapper(MappingContext context) {
    this.context = context;
    this.types = new BasicTypes(context);
  }

  /** The attribute's column; nothing where it can have none, which is reported. */
  Optional<MappedColumn> map(Attribute attribute, Nullability nullability) {
    BeanConstraints constraints = BeanConstraints.of(attribute, context);
    Optional<ColumnType> type = types.typeOf(attribute, constraints);
    return type.isPresent()
        ? Optional.of(map(attribute, type.get(), nullability, constraints))
        : Optional.empty();
  }

  private MappedColumn map(
      Attribute attribute, ColumnType type, Nullability nullability, BeanConstraints constraints) {
    Optional<ColumnMirror> mirror = attribute.column();
    Name logical = logicalName(attribute);
    Name name = physicalName(attribute, logical);
    boolean required =
        nullability.isRequired(
            isStatedRequired(attribute, mirror),
            isImpliedRequired(attribute, mirror) || constraints.required());
    Column column =
        new Column(
            name,
            type.type(),
            required,
            false,
            defaultOf(attribute),
            computation(attribute),
            attribute.nonEmpty(COLLATE, "value"),
            comment(attribute, mirror),
            mirror.isPresent() ? mirror.get().options() : Optional.empty(),
            ColumnMapping.PLAIN);
    return new MappedColumn(
        column,
        // What refers to a column that a pattern names knows it by no other name.
        name.equals(context.naming().physical(logical)) ? logical : name,
        referenceType(attribute, type, constraints),
        attribute,
        attribute.place(Jpa.COLUMN),
        mirror.isEmpty() || mirror.get().writes(),
        mirror.isPresent() && mirror.get().unique(),
        checks(attribute, column, type, constraints));
  }

  private static Optional<String> comment(Attribute attribute, Optional<ColumnMirror> mirror) {
    Optional<String> comment = Comments.on(attribute);
    return comment.isEmpty() && mirror.isPresent() ? mirror.get().comment() : comment;
  }

  private Type referenceType(Attribute attribute, ColumnType type, BeanConstraints constraints) {
    Optional<ColumnType> unconstrained =
        constraints.decideSize() ? types.typeOf(attribute, BeanConstraints.NONE) : Optional.empty();
    return unconstrained.isPresent() ? unconstrained.get().type() : type.type();
  }

  /** The column of the offset, where a time with a zone has one of its own. */
  Optional<MappedColumn> mapOffset(Attribute attribute, Nullability nullability) {
    if (!TemporalTypes.hasOffsetColumn(attribute) || BasicTypes.isTyped(attribute)) {
      return Optional.empty();
    }
    Optional<Mirror> mirror = attribute.find(TIME_ZONE_COLUMN);
    Optional<ColumnMirror> column = attribute.column().filter(each -> each.name().isPresent());
    Name name =
        mirror
            .flatMap(each -> each.nonEmpty("name"))
            .map(Names::logical)
            .orElseGet(() -> Names.logical(logicalName(attribute).toString() + "_tz"));
    Type type =
        mirror
            .flatMap(each -> each.nonEmpty("columnDefinition"))
            .<Type>map(Type.Verbatim::new)
            .orElse(Type.Plain.INTEGER);
    boolean required = column.filter(each -> !each.nullable()).isPresent();
    return Optional.of(
        new MappedColumn(
            Column.of(physicalName(attribute, name), type)
                .withRequired(nullability.isRequired(required, false))
                .withComment(
                    mirror.isPresent()
                        ? mirror.flatMap(each -> each.nonEmpty("comment"))
                        : column.flatMap(ColumnMirror::comment))
                .withOptions(
                    mirror.isPresent()
                        ? mirror.flatMap(each -> each.nonEmpty("options"))
                        : column.flatMap(ColumnMirror::options)),
            name,
            type,
            attribute,
            attribute.place(TIME_ZONE_COLUMN),
            true,
            false,
            List.of()));
  }

  private Name physicalName(Attribute attribute, Name logical) {
    return context.naming().physical(attribute.owner().columns().apply(logical));
  }

  private Name logicalName(Attribute attribute) {
    Optional<String> name = attribute.nonEmpty(Jpa.COLUMN, "name");
    return name.isPresent()
        ? Names.logical(name.get())
        : attribute.implicitColumn(context.naming().implicit());
  }

  private Optional<Computation> computation(Attribute attribute) {
    Optional<String> sql = attribute.nonEmpty(GENERATED_COLUMN, "value");
    return sql.isPresent()
        ? Optional.of(new Computation(sql.get(), context.settings.virtualColumns()))
        : Optional.empty();
  }

  /** The type of an attribute's column if nothing were said of it. */
  Optional<Type> plainType(Attribute attribute) {
    Optional<TypeElement> element = JavaTypes.element(attribute.type());
    if (element.isPresent() && Mirror.find(element.get(), Jpa.EMBEDDABLE).isPresent()) {
      return Optional.empty();
    }
    Attribute unnamed = attribute.with(Jpa.COLUMN, Optional.empty());
    Optional<ColumnType> type = types.typeOf(unnamed, BeanConstraints.NONE);
    return type.isPresent() ? Optional.of(type.get().type()) : Optional.empty();
  }

  static Optional<String> defaultOf(Attribute attribute) {
    return attribute.nonEmpty(Jpa.COLUMN_DEFAULT, "value");
  }

  /** The attribute as it counts where nobody sets its timestamps. */
  static Attribute neverSet(Attribute attribute) {
    Attribute unset = attribute;
    for (String timestamp : TIMESTAMPS) {
      unset = unset.has(timestamp) ? unset.with(timestamp, Optional.empty()) : unset;
    }
    return unset;
  }

  /** Whether the column's own annotation makes it required, or one that says when it is written. */
  private static boolean isStatedRequired(Attribute attribute, Optional<ColumnMirror> mirror) {
    return attribute.hasAny(ALWAYS_SET) || (mirror.isPresent() && !mirror.get().nullable());
  }

  /** Whether the column is required, whatever Bean Validation says. */
  static boolean isRequiredByMapping(Attribute attribute) {
    return isStatedRequired(attribute, attribute.column())
        || isImpliedRequired(attribute, attribute.column());
  }

  /**
   * Whether the attribute makes its column required. A primitive does, unless a {@code @Column}
   * leaves {@code nullable} as it is, or it is part of an embeddable, which may be null as a whole.
   */
  private static boolean isImpliedRequired(Attribute attribute, Optional<ColumnMirror> mirror) {
    Optional<Mirror> basic = attribute.find(Jpa.BASIC);
    return (basic.isPresent() && !basic.get().flag("optional", true))
        || (mirror.isEmpty()
            && attribute.type().getKind().isPrimitive()
            && !attribute.isEmbedded());
  }

  private static List<CheckDraft> checks(
      Attribute attribute, Column column, ColumnType type, BeanConstraints constraints) {
    List<CheckDraft> checks = new ArrayList<>();
    Optional<ColumnMirror> mirror = attribute.column();
    if (mirror.isPresent()) {
      for (CheckMirror check : mirror.get().checks()) {
        checks.add(CheckDraft.of(check));
      }
    }
    checks.addAll(CheckDraft.on(attribute));
    Optional<Mirror> ours = attribute.find(Jpa.MIGRATION_COLUMN);
    if (ours.isPresent() && ours.get().nonEmpty("check").isPresent()) {
      Place place = ours.get().place("check");
      checks.add(new CheckDraft(Optional.empty(), ours.get().text("check"), place));
    }
    for (var check : type.checks()) {
      checks.add(
          new CheckDraft(Optional.empty(), check.apply(sql(column.name())), attribute.place()));
    }
    checks.addAll(checks(attribute, column, constraints));
    return checks;
  }

  /**
   * The checks that Bean Validation brings. It lets a number in a text have bounds too, which a
   * column of text cannot be compared with: PostgreSQL takes no such check, and H2 then no row.
   */
  static List<CheckDraft> checks(Attribute attribute, Column column, BeanConstraints constraints) {
    List<CheckDraft> checks = new ArrayList<>();
    if (!canBeNumber(column.type())) {
      return checks;
    }
    for (String condition : constraints.conditions(sql(column.name()))) {
      checks.add(new CheckDraft(Optional.empty(), condition, attribute.place()));
    }
    return checks;
  }

  /** A type that is written out may be any. */
  private static boolean canBeNumber(Type type) {
    return type instanceof Type.Decimal
        || type instanceof Type.Floating
        || type instanceof Type.Ordinal
        || type instanceof Type.Verbatim
        || (type instanceof Plain plain && NUMBERS.contains(plain));
  }

  /** A column's name in a condition. */
  static String sql(Name column) {
    return column.quoted() ? '"' + column.text() + '"' : column.text();
  }
}
