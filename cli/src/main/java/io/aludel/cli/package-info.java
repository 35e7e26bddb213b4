/**
 * The command line: {@link io.aludel.cli.Main} is the way in, one class a command.
 *
 * <p>A command reads its options, asks the history or the runtime, and prints; it decides nothing
 * that they could decide.
 */
package io.aludel.cli;
