/**
 * Writes what a compilation gives: migration classes, the sequence, the manifest, the draft and its
 * SQL.
 *
 * <p>{@link io.aludel.processor.emit.ChangePrinter} prints each change as the call on {@link
 * io.aludel.migration.Operations} that makes it; {@link io.aludel.processor.emit.Layout} sets the
 * calls in lines, and the writers put classes around them, of which the printer of code prints each
 * {@link io.aludel.processor.emit.Frame} once. What only renders texts, {@link
 * io.aludel.processor.emit.Renderings}, runs beside the compiler. Same input, same bytes out.
 */
package io.aludel.processor.emit;
