package io.aludel.processor.mapping;

import io.aludel.diagnostic.Code;
import io.aludel.processor.model.JoinColumnMirror;
import io.aludel.processor.report.Place;
import io.aludel.schema.Column;
import io.aludel.schema.Name;
import io.aludel.schema.Type;
import io.aludel.schema.Type.Ordinal;
import io.aludel.schema.Type.Plain;
import io.aludel.schema.Type.Verbatim;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Makes the columns that refer to another entity, be it from an association, a collection's table,
 * a join table or a table of the same entity (Jakarta Persistence, section 11.1.25).
 */
final class ReferenceMapper {

  /**
   * What is to refer to what.
   *
   * @param attribute the attribute that the columns hold
   * @param place where that is said, unless a join column says it
   * @param written the join columns, as far as they are written
   * @param target the entity referred to
   * @param implicitName the logical name of a column whose join column has none, by the name of the
   *     column referred to
   * @param required whether a column is required, by whether its join column says so
   */
  record Joining(
      Attribute attribute,
      Place place,
      List<JoinColumnMirror> written,
      EntityBinding target,
      Function<Name, Name> implicitName,
      Predicate<Boolean> required) {}

  private final MappingContext context;

  ReferenceMapper(MappingContext context) {
    this.context = context;
  }

  /** The columns; they are in no table yet. Nothing where there can be none, which is reported. */
  Optional<Reference> map(Joining joining) {
    if (joining.written().size() > 1) {
      context.report(
          Code.MAPPING_UNSUPPORTED,
          joining.written().get(1).mirror().place(),
          joining.attribute()
              + ": a foreign key of several columns is not supported yet. Refer to an entity with"
              + " an id of one column.");
      return Optional.empty();
    }
    Optional<JoinColumnMirror> written = joining.written().stream().findFirst();
    Optional<MappedColumn> referenced =
        written
            .flatMap(JoinColumnMirror::referencedColumnName)
            .map(name -> stated(name, written.get(), joining))
            .orElseGet(() -> Optional.of(joining.target().key().get(0)));
    return referenced.map(
        each ->
            new Reference(
                List.of(column(joining, written, each)), joining.target(), List.of(each)));
  }

  private Optional<MappedColumn> stated(String text, JoinColumnMirror written, Joining joining) {
    Name name = Names.physical(text, context.naming());
    Optional<MappedColumn> column = joining.target().column(name);
    if (column.isEmpty()) {
      TableDraft table = joining.target().table();
      context.report(
          Code.COLUMN_UNKNOWN,
          written.mirror().place("referencedColumnName"),
          joining.attribute()
              + ": table "
              + table.name()
              + " has no column "
              + name
              + " to refer to. It has "
              + table.offer()
              + ".");
    }
    return column;
  }

  private MappedColumn column(
      Joining joining, Optional<JoinColumnMirror> written, MappedColumn referenced) {
    Attribute attribute = joining.attribute();
    Name logical =
        written
            .flatMap(JoinColumnMirror::name)
            .map(Names::logical)
            .orElseGet(() -> joining.implicitName().apply(referenced.name()));
    Type type =
        written
            .flatMap(JoinColumnMirror::definition)
            .<Type>map(Verbatim::new)
            .orElse(typeReferringTo(referenced.referenceType()));
    Column column =
        Column.of(context.naming().physical(logical), type)
            .withRequired(
                joining.required().test(written.filter(mirror -> !mirror.nullable()).isPresent()))
            .withDefaultSql(ColumnMapper.defaultOf(attribute))
            .withComment(written.flatMap(JoinColumnMirror::comment))
            .withOptions(written.flatMap(JoinColumnMirror::options));
    BeanConstraints constraints = BeanConstraints.of(attribute, context.settings);
    return new MappedColumn(
        column,
        type,
        attribute,
        written.map(each -> each.mirror().place()).orElse(joining.place()),
        written.map(JoinColumnMirror::writes).orElse(true),
        written.filter(JoinColumnMirror::unique).isPresent(),
        Stream.concat(
                written.stream().flatMap(each -> each.checks().stream()).map(CheckDraft::of),
                ColumnMapper.checks(attribute, column.name(), constraints).stream())
            .toList());
  }

  /** The type of the column referred to; which positions an enum has is checked there alone. */
  private static Type typeReferringTo(Type key) {
    return key instanceof Ordinal ordinal
        ? ordinal.constants().size() > Byte.MAX_VALUE + 1 ? Plain.SMALLINT : Plain.TINYINT
        : key;
  }
}
