/**
 * What today's entities say: from classes to a schema in logical types.
 *
 * <p>{@link io.aludel.processor.mapping.SchemaMapping} is the entrance. An entity's {@code
 * Hierarchy} is read into {@code Attribute}s; a {@code ColumnMapper} makes columns of the basic
 * ones, an {@code AssociationMapper} foreign keys of the others, and a {@code TableDraft} gathers
 * both until it can name its keys and indexes. What a mapping may say is listed in {@code
 * AnnotationSupport}; what is not supported is refused there. The rules are those of Jakarta
 * Persistence 3.2 where it has one, and those observed of Hibernate ORM 7.4 where it has not.
 */
package io.aludel.processor.mapping;
