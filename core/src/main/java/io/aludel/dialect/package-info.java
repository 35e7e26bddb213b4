/**
 * How each database spells a change: the one place where SQL is written. Pure: no connection is
 * needed.
 */
package io.aludel.dialect;
