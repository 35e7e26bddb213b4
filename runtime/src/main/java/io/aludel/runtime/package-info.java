/**
 * Plans and executes migrations against a database.
 *
 * <p>{@link io.aludel.runtime.Migrator} is the way in. It reads what is applied, lets the planner
 * work out what has to be done, takes the lock and lets the executor do it, step by step, with a
 * journal in the version tables.
 */
package io.aludel.runtime;
