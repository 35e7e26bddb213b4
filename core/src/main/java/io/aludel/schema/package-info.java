/**
 * What a database holds, as immutable values in logical types: tables, columns, keys, indexes,
 * constraints and sequences, free of JDBC and of javac.
 *
 * <p>{@link io.aludel.schema.Schema} is the value; {@link io.aludel.schema.SchemaEditor} is how a
 * series of changes is folded into one.
 *
 * <p>Records that every compilation compares have their equality written out: what the compiler
 * makes for records is slow to start with, and a compilation is over before that pays.
 */
package io.aludel.schema;
