/**
 * Which units there are, and which entities belong to each.
 *
 * <p>A compiler shows a processor only some of the classes; the others are looked up by the names
 * that the last build and the history know.
 */
package io.aludel.processor.membership;
