/**
 * The annotations of the sources, read by name through mirrors that know where they stand; the
 * classes of the annotations are never loaded.
 */
package io.aludel.processor.model;
