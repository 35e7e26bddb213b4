package io.aludel.processor.mapping;

import io.aludel.diagnostic.Code;
import io.aludel.processor.mapping.TableDraft.UniqueDraft;
import io.aludel.processor.model.JoinColumnMirror;
import io.aludel.processor.model.Jpa;
import io.aludel.processor.model.Mirror;
import io.aludel.schema.Column;
import io.aludel.schema.ForeignKey;
import io.aludel.schema.Name;
import io.aludel.schema.Type;
import io.aludel.schema.Type.Ordinal;
import io.aludel.schema.Type.Plain;
import io.aludel.schema.Type.Verbatim;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Makes columns and foreign keys of the associations that own one (Jakarta Persistence, sections
 * 2.11 and 11.1.25).
 */
final class AssociationMapper {

  private final MappingContext context;
  private final EntityTables tables;

  AssociationMapper(MappingContext context, EntityTables tables) {
    this.context = context;
    this.tables = tables;
  }

  void map(MappedEntity entity) {
    entity.attributes().associations().forEach(each -> map(each, entity.table()));
  }

  private void map(Attribute attribute, TableDraft table) {
    List<JoinColumnMirror> joinColumns = JoinColumnMirror.of(attribute.member());
    Mirror kind =
        attribute.find(Jpa.MANY_TO_ONE).or(() -> attribute.find(Jpa.ONE_TO_ONE)).orElseThrow();
    if (joinColumns.size() > 1) {
      context.report(
          Code.MAPPING_UNSUPPORTED,
          joinColumns.get(1).mirror().place(),
          attribute
              + ": a foreign key of several columns is not supported yet. Refer to an entity with"
              + " an id of one column.");
      return;
    }
    target(attribute, kind)
        .flatMap(target -> targetTable(attribute, kind, target))
        .ifPresent(target -> map(attribute, kind, joinColumns.stream().findFirst(), table, target));
  }

  private void map(
      Attribute attribute,
      Mirror kind,
      Optional<JoinColumnMirror> joinColumn,
      TableDraft table,
      TableDraft target) {
    Optional<MappedColumn> referenced = referenced(attribute, joinColumn, target);
    if (referenced.isEmpty()) {
      return;
    }
    MappedColumn column = column(attribute, kind, joinColumn, referenced.get());
    table.add(column, context);
    constrain(attribute, joinColumn, table, column.name(), target, referenced.get());
  }

  /** The entity that an association leads to. */
  private Optional<TypeElement> target(Attribute attribute, Mirror kind) {
    TypeMirror stated =
        kind.classLiteral("targetEntity")
            .filter(type -> type.getKind() != TypeKind.VOID)
            .orElse(attribute.type());
    if (context.unresolved(stated)) {
      context.incomplete();
      return Optional.empty();
    }
    Optional<TypeElement> target = JavaTypes.element(stated).filter(EntityTables::isEntity);
    if (target.isEmpty()) {
      context.report(
          Code.ASSOCIATION_INVALID,
          kind.place(),
          attribute
              + ": "
              + stated
              + " is no @Entity, so no foreign key can lead to it. Annotate it, or remove "
              + kind.shortName()
              + ".");
    }
    return target;
  }

  private Optional<TableDraft> targetTable(Attribute attribute, Mirror kind, TypeElement target) {
    Optional<TableDraft> table = tables.of(target);
    if (table.isEmpty() && !tables.isAsked(target) && context.isComplete()) {
      context.report(
          Code.ASSOCIATION_INVALID,
          kind.place(),
          attribute
              + ": the table or the id of "
              + target.getQualifiedName()
              + " is mapped in a way that Aludel does not derive yet, so the foreign key to it is"
              + " unknown.");
    }
    return table;
  }

  private Optional<MappedColumn> referenced(
      Attribute attribute, Optional<JoinColumnMirror> joinColumn, TableDraft target) {
    Optional<String> stated = joinColumn.flatMap(JoinColumnMirror::referencedColumnName);
    Name name =
        stated.map(text -> Names.physical(text, context.naming())).orElse(target.key().get(0));
    Optional<MappedColumn> column = target.column(name);
    if (column.isEmpty()) {
      context.report(
          Code.COLUMN_UNKNOWN,
          joinColumn.orElseThrow().mirror().place("referencedColumnName"),
          attribute
              + ": table "
              + target.name()
              + " has no column "
              + name
              + " to refer to. It has "
              + target.offer()
              + ".");
    }
    return column;
  }

  private MappedColumn column(
      Attribute attribute,
      Mirror kind,
      Optional<JoinColumnMirror> joinColumn,
      MappedColumn referenced) {
    Name logical =
        joinColumn
            .flatMap(JoinColumnMirror::name)
            .map(Names::logical)
            .orElseGet(
                () ->
                    referenced.name().withText(attribute.name() + "_" + referenced.name().text()));
    Type type =
        joinColumn
            .flatMap(JoinColumnMirror::definition)
            .<Type>map(Verbatim::new)
            .orElse(typeReferringTo(referenced.referenceType()));
    boolean required =
        !kind.flag("optional", true) || joinColumn.filter(mirror -> !mirror.nullable()).isPresent();
    BeanConstraints constraints = BeanConstraints.of(attribute, context.settings);
    Column column =
        Column.of(context.naming().physical(logical), type)
            .withRequired(required || constraints.required())
            .withDefaultSql(ColumnMapper.defaultOf(attribute))
            .withComment(joinColumn.flatMap(JoinColumnMirror::comment))
            .withOptions(joinColumn.flatMap(JoinColumnMirror::options));
    return new MappedColumn(
        column,
        type,
        attribute,
        joinColumn.map(each -> each.mirror().place()).orElse(kind.place()),
        joinColumn.map(JoinColumnMirror::writes).orElse(true),
        kind.name().equals(Jpa.ONE_TO_ONE)
            || joinColumn.filter(JoinColumnMirror::unique).isPresent(),
        Stream.concat(
                joinColumn.stream().flatMap(each -> each.checks().stream()).map(CheckDraft::of),
                ColumnMapper.checks(attribute, column.name(), constraints).stream())
            .toList());
  }

  /** The type of the column referred to; which positions an enum has is checked there alone. */
  private static Type typeReferringTo(Type key) {
    return key instanceof Ordinal ordinal
        ? ordinal.constants().size() > Byte.MAX_VALUE + 1 ? Plain.SMALLINT : Plain.TINYINT
        : key;
  }

  private void constrain(
      Attribute attribute,
      Optional<JoinColumnMirror> joinColumn,
      TableDraft table,
      Name column,
      TableDraft target,
      MappedColumn referenced) {
    if (!target.key().equals(List.of(referenced.name()))) {
      // Hibernate makes unique what a foreign key leads to.
      target.addUnique(
          new UniqueDraft(Optional.empty(), List.of(referenced.name()), attribute.place()));
    }
    Optional<Mirror> foreignKey = joinColumn.flatMap(JoinColumnMirror::foreignKey);
    if (foreignKey.filter(AssociationMapper::meansNone).isEmpty()) {
      table.addForeignKey(
          new ForeignKey(
              TableBuilder.foreignKeyName(
                  foreignKey.flatMap(mirror -> mirror.nonEmpty("name")),
                  table.name(),
                  List.of(column)),
              List.of(column),
              target.name(),
              List.of(referenced.name())));
    }
  }

  /** Hibernate takes the name {@code none}, too, to mean that there is no constraint. */
  private static boolean meansNone(Mirror foreignKey) {
    return foreignKey.constant("value").equals("NO_CONSTRAINT")
        || foreignKey.text("name").equals("none");
  }
}
