package io.aludel.processor.mapping;

/**
 * An entity with its own columns mapped, and its associations still to map.
 *
 * @param table the table, so far
 * @param attributes all of its attributes
 */
record MappedEntity(TableDraft table, EntityAttributes attributes) {}
