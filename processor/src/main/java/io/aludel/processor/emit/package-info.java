/**
 * Writes what a compilation gives: migration classes, the sequence, the manifest, the draft and its
 * SQL.
 *
 * <p>{@link io.aludel.processor.emit.ChangePrinter} prints each change as the call on {@link
 * io.aludel.migration.Operations} that makes it; the writers put classes around the calls. What
 * only renders texts, {@link io.aludel.processor.emit.Renderings}, runs beside the compiler. Same
 * input, same bytes out.
 */
package io.aludel.processor.emit;
