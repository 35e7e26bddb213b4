/**
 * What today's entities say: from classes to a schema in logical types.
 *
 * <p>{@link io.aludel.processor.mapping.SchemaMapping} is the entrance. An entity's {@code
 * Hierarchy} is read into {@code Attribute}s. A {@code ValueMapper} makes of each, at the {@code
 * Site} where it stands, a {@code Value}: a column ({@code ColumnMapper}), the parts of an
 * embeddable, or columns that refer to another entity's ({@code ToOneMapper}). An {@code
 * EntityBinding} keeps them and binds them on demand, a {@code CollectionBinder} adds the tables of
 * collections, and a {@code TableDraft} gathers all of it until a {@code TableBuilder} can name its
 * keys and indexes. What a mapping may say is listed in {@code AnnotationSupport}; what is not
 * supported is refused there. The rules are those of Jakarta Persistence 3.2 where it has one, and
 * those observed of Hibernate ORM 7.4 where it has not.
 */
package io.aludel.processor.mapping;
