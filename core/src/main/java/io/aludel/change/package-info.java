/**
 * The one kind of thing that flows through the whole system: a change, one step from one schema to
 * another, as data.
 *
 * <p>A change can be applied to a schema, inverted against the schema before it, and visited: to be
 * judged, printed or rendered as SQL.
 */
package io.aludel.change;
