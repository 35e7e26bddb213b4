package io.aludel.schema;

/**
 * A sequence that went aside together with its table.
 *
 * @param as its name while it is held
 * @param original the sequence as it was
 */
public record HeldSequence(ObjectName as, Sequence original) {}
