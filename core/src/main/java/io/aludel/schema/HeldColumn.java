package io.aludel.schema;

/**
 * A column that an agreed drop has renamed aside instead of destroying.
 *
 * @param as its name while it is held
 * @param original the column as it was
 */
public record HeldColumn(Name as, Column original) {}
