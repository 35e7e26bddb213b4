package io.aludel.schema;

/**
 * A table that an agreed drop has renamed aside instead of destroying.
 *
 * @param as its name while it is held
 * @param original the table as it was
 */
public record HeldTable(ObjectName as, Table original) {}
