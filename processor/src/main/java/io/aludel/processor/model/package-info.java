/**
 * The annotations of the sources, read by name through mirrors that know where they stand; the
 * classes of the annotations are never loaded. {@link io.aludel.processor.model.MirrorMemory} keeps
 * what was read, for as long as a round.
 */
package io.aludel.processor.model;
