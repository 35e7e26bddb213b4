package io.aludel.processor.mapping;

import io.aludel.diagnostic.Code;
import io.aludel.processor.model.Jpa;
import io.aludel.processor.model.Mirror;
import io.aludel.schema.Name;
import io.aludel.schema.Type;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.type.DeclaredType;

/**
 * Embeddables that Hibernate keeps in one column as a whole, as JSON or XML. What it checks inside
 * of them is written differently for every database, and is refused.
 */
final class Aggregates {

  private static final String CODE = Jpa.HIBERNATE_PACKAGE + "JdbcTypeCode";

  /**
   * {@code SqlTypes.STRUCT}, {@code SQLXML}, {@code JSON}, and the arrays of them: with any of
   * these on its own member, an embeddable is not taken apart.
   */
  private static final Set<Integer> CODES = Set.of(2002, 2009, 3001, 3016, 3017, 3018, 3019);

  /** What means something else on such an attribute than on one of a basic type. */
  private static final List<String> OTHERS =
      List.of(
          Jpa.EMBEDDED_ID,
          Jpa.ID,
          Jpa.PACKAGE + "AttributeOverride",
          Jpa.PACKAGE + "AttributeOverrides",
          Jpa.COLUMN_DEFAULT,
          Jpa.HIBERNATE_PACKAGE + "Check",
          Jpa.HIBERNATE_PACKAGE + "Checks",
          Jpa.HIBERNATE_PACKAGE + "Comment",
          Jpa.HIBERNATE_PACKAGE + "Comments");

  private final MappingContext context;
  private final AttributeReader reader;
  private final ColumnMapper columns;

  private Aggregates(MappingContext context) {
    this.context = context;
    this.reader = new AttributeReader(context);
    this.columns = new ColumnMapper(context);
  }

  /** Whether an attribute is kept as a whole, if what it holds is an embeddable. */
  static boolean isCoded(Attribute attribute) {
    return attribute.part().isEmpty()
        && Mirror.find(attribute.member(), CODE)
            .filter(code -> CODES.contains(code.number("value", Integer.MIN_VALUE)))
            .isPresent();
  }

  /** Whether an attribute holds an embeddable that is kept as a whole. */
  static boolean is(Attribute attribute) {
    return isCoded(attribute) && ValueMapper.held(attribute).isPresent();
  }

  /** Refuses what would make a schema that is not Hibernate's. */
  static void check(Collection<TableDraft> tables, MappingContext context) {
    Aggregates aggregates = new Aggregates(context);
    for (TableDraft table : tables) {
      for (MappedColumn column : List.copyOf(table.columns())) {
        if (is(column.attribute())) {
          aggregates.check(column.attribute(), table);
        }
      }
    }
  }

  private void check(Attribute aggregate, TableDraft table) {
    aggregate
        .findFirst(OTHERS)
        .ifPresent(
            mirror ->
                refuse(
                    aggregate,
                    mirror.shortName() + " means something else there",
                    "Remove it, or remove @JdbcTypeCode."));
    check(aggregate, aggregate, List.of(), table);
  }

  /**
   * @param holder the aggregate, or what holds an embeddable in it
   * @param around the embeddables around that one, the outermost first
   */
  private void check(
      Attribute aggregate, Attribute holder, List<Element> around, TableDraft table) {
    DeclaredType embeddable = ValueMapper.held(holder).orElseThrow();
    if (around.contains(embeddable.asElement())) {
      refuse(
          aggregate,
          holder + " embeds what it is a part of, which never ends",
          "Make " + holder.name() + " @Transient, or remove @JdbcTypeCode.");
      return;
    }
    List<Element> within =
        Stream.concat(around.stream(), Stream.of(embeddable.asElement())).toList();
    Hierarchy hierarchy = Hierarchy.ofEmbeddable(embeddable, holder, context);
    for (Attribute part : reader.read(hierarchy)) {
      if (context.unresolved(part.type())) {
        context.incomplete();
        continue;
      }
      boolean nested = ValueMapper.held(part).isPresent();
      if (PluralAttribute.is(part) || part.has(Jpa.MANY_TO_ONE) || part.has(Jpa.ONE_TO_ONE)) {
        refuse(
            aggregate,
            "Hibernate cannot store " + part + " in it",
            "Make " + part.name() + " @Transient, or remove @JdbcTypeCode.");
        continue;
      }
      if (nested) {
        check(aggregate, part, within, table);
      }
      if (!nested || isCoded(part)) {
        columns
            .map(part, Nullability.AS_MAPPED)
            .ifPresent(column -> check(aggregate, part, column, table));
      }
    }
  }

  private void check(Attribute aggregate, Attribute part, MappedColumn column, TableDraft table) {
    Name name = column.name();
    if (table.column(name).isPresent()) {
      refuse(
          aggregate,
          "Hibernate leaves out the column "
              + name
              + " of "
              + table.name()
              + ", as "
              + part
              + " is called so too",
          "Name that one otherwise: @Column(name = \"…\").");
    }
    if (!BasicTypes.isTyped(aggregate) && isChecked(column)) {
      refuse(
          aggregate,
          "Hibernate checks the values of " + part + " in it, in the language of each database",
          "State the column alone, without such a check: @MigrationColumn(type = \"json\").");
    }
  }

  private static boolean isChecked(MappedColumn column) {
    Type type = column.column().type();
    return column.column().required()
        || !column.checks().isEmpty()
        || type instanceof Type.Enumeration
        || type instanceof Type.Ordinal;
  }

  private void refuse(Attribute aggregate, String why, String wayOut) {
    context.report(
        Code.MAPPING_UNSUPPORTED,
        Mirror.find(aggregate.member(), CODE).orElseThrow().place(),
        aggregate + ": it is kept in one column as a whole, and " + why + ". " + wayOut);
  }
}
