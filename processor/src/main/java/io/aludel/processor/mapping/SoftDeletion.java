package io.aludel.processor.mapping;

import io.aludel.diagnostic.Code;
import io.aludel.processor.model.Jpa;
import io.aludel.processor.model.Mirror;
import io.aludel.schema.Check;
import io.aludel.schema.Column;
import io.aludel.schema.ColumnMapping;
import io.aludel.schema.DeletionMark;
import io.aludel.schema.Name;
import io.aludel.schema.Table;
import io.aludel.schema.Type;
import io.aludel.schema.Type.Plain;
import io.aludel.schema.Type.Temporal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;

/** The column by which Hibernate's {@code @SoftDelete} marks rows as deleted. */
final class SoftDeletion {

  static final String SOFT_DELETE = Jpa.HIBERNATE_PACKAGE + "SoftDelete";
  private static final String COMMENT = "Soft-delete indicator";

  /** A converter of Hibernate's, with what it makes of a boolean. */
  private record Conversion(String converter, Type type, String no, String yes) {

    String condition(Name column) {
      return "%s in (%s,%s)".formatted(ColumnMapper.sql(column), literal(no), literal(yes));
    }

    private String literal(String value) {
      return type == Plain.INTEGER ? value : "'" + value + "'";
    }
  }

  private static final List<Conversion> CONVERSIONS =
      List.of(
          new Conversion("org.hibernate.type.YesNoConverter", new Type.Char(1), "N", "Y"),
          new Conversion("org.hibernate.type.TrueFalseConverter", new Type.Char(1), "F", "T"),
          new Conversion("org.hibernate.type.NumericBooleanConverter", Plain.INTEGER, "0", "1"));

  private final MappingContext context;

  SoftDeletion(MappingContext context) {
    this.context = context;
  }

  /**
   * Adds the column to an entity's table. Only the root of a hierarchy says whether there is one:
   * on itself, a mapped superclass, or its package.
   */
  void add(EntityBinding entity) {
    EntityBinding root = entity.root();
    Optional<Mirror> ofPackage =
        Mirror.find(context.elements.getPackageOf(root.entity()), SOFT_DELETE);
    if (ofPackage.isPresent() && !entity.plurals().isEmpty()) {
      refuseCollections(ofPackage.get(), entity);
    }
    Optional<Mirror> ofClass = ofClass(root);
    Optional<Mirror> nearest = ofClass.isPresent() ? ofClass : ofPackage;
    if (nearest.isPresent()) {
      add(nearest.get(), entity);
    }
  }

  private void add(Mirror mirror, EntityBinding entity) {
    Optional<MappedColumn> column = column(mirror, entity.root().entity());
    if (column.isPresent()) {
      ColumnMapping mapping = column.get().column().mapping();
      entity.table().add(column.get(), context);
      entity.table().change(column.get().name(), each -> each.withMapping(mapping));
    }
  }

  /** What is written for a boolean, as far as the column's type and its check say. */
  static Optional<String> stored(Table table, Column column, boolean value) {
    if (column.type() == Plain.BOOLEAN) {
      return Optional.of(String.valueOf(value));
    }
    return CONVERSIONS.stream()
        .filter(each -> each.type().equals(column.type()))
        .filter(
            each ->
                table.constraints().stream()
                    .anyMatch(
                        constraint ->
                            constraint instanceof Check check
                                && check.sql().equals(each.condition(column.name()))))
        .map(each -> value ? each.yes() : each.no())
        .findFirst();
  }

  /**
   * Adds the column to the rows of a collection: what the class that declares it says holds for
   * them as well.
   */
  void add(TableDraft rows, Attribute collection) {
    Optional<Mirror> mirror = Mirror.find(collection.declaring(), SOFT_DELETE);
    Optional<MappedColumn> column =
        mirror.isPresent() ? column(mirror.get(), rows.entity()) : Optional.empty();
    if (column.isPresent()) {
      rows.addIfAbsent(column.get());
    }
  }

  /** On a package it means the rows of collections as well. */
  private void refuseCollections(Mirror mirror, EntityBinding entity) {
    PluralAttribute plural = entity.plurals().iterator().next();
    context.report(
        Code.MAPPING_UNSUPPORTED,
        mirror.place(),
        plural.attribute()
            + ": @SoftDelete on a package means the rows of collections as well, which is not"
            + " derived yet. Write it on the entities.");
  }

  /** What the entity says, or the nearest of its mapped superclasses that says it. */
  private static Optional<Mirror> ofClass(EntityBinding root) {
    List<DeclaredType> classes = root.hierarchy().classes();
    for (int i = classes.size() - 1; i >= 0; i--) {
      Optional<Mirror> mirror = Mirror.find(classes.get(i).asElement(), SOFT_DELETE);
      if (mirror.isPresent()) {
        return mirror;
      }
    }
    return Optional.empty();
  }

  private Optional<MappedColumn> column(Mirror mirror, TypeElement entity) {
    String strategy = mirror.constant("strategy");
    boolean timestamp = strategy.equals("TIMESTAMP");
    Optional<TypeElement> converter =
        mirror
            .classLiteral("converter")
            .flatMap(JavaTypes::element)
            .filter(each -> !each.getSimpleName().contentEquals("UnspecifiedConversion"));
    Optional<Conversion> conversion = converter.flatMap(SoftDeletion::conversion);
    if (converter.isPresent() && conversion.isEmpty()) {
      refuse(mirror, entity, converter.get());
      return Optional.empty();
    }
    Name name =
        Names.physical(
            mirror.nonEmpty("columnName").orElse(strategy.equals("ACTIVE") ? "active" : "deleted"),
            context.naming());
    Type type =
        timestamp
            ? new Temporal(Temporal.Kind.INSTANT, 6)
            : conversion.map(Conversion::type).orElse(Plain.BOOLEAN);
    Column column =
        Column.of(name, type)
            .withRequired(!timestamp)
            .withComment(Optional.of(mirror.nonEmpty("comment").orElse(COMMENT)))
            .withOptions(mirror.nonEmpty("options"))
            .withMapping(mapping(strategy));
    List<CheckDraft> checks =
        conversion.stream()
            .map(each -> each.condition(name))
            .map(condition -> new CheckDraft(Optional.empty(), condition, mirror.place()))
            .toList();
    return Optional.of(
        new MappedColumn(
            column,
            name,
            type,
            Attribute.ofClass(entity, name.text(), context),
            mirror.place(),
            true,
            false,
            checks));
  }

  /** What the values mean, where not a time says so. */
  private static ColumnMapping mapping(String strategy) {
    return Stream.of(DeletionMark.values())
        .filter(mark -> mark.name().equals(strategy))
        .findFirst()
        .map(mark -> ColumnMapping.PLAIN.withConverter(mark.converter()))
        .orElse(ColumnMapping.PLAIN);
  }

  /** Hibernate's converter that a class is, or extends without another word. */
  private static Optional<Conversion> conversion(TypeElement converter) {
    Optional<Conversion> own =
        CONVERSIONS.stream()
            .filter(each -> converter.getQualifiedName().contentEquals(each.converter()))
            .findFirst();
    boolean silent = ElementFilter.methodsIn(converter.getEnclosedElements()).isEmpty();
    return own.isPresent() || !silent
        ? own
        : JavaTypes.element(converter.getSuperclass()).flatMap(SoftDeletion::conversion);
  }

  private void refuse(Mirror mirror, TypeElement entity, TypeElement converter) {
    context.report(
        Code.MAPPING_UNSUPPORTED,
        mirror.place("converter"),
        entity.getQualifiedName()
            + ": what "
            + converter.getQualifiedName()
            + " writes for a deleted row only running it could tell. Use one of Hibernate's:"
            + " org.hibernate.type.YesNoConverter, TrueFalseConverter, NumericBooleanConverter, or"
            + " none for a boolean column.");
  }
}
