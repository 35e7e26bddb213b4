package io.aludel.runtime;

import io.aludel.dialect.Statement;

/**
 * A stored statement.
 *
 * @param statement the statement
 * @param change counts the changes of the revision from 0: the one that the statement carries out,
 *     or of an undo, takes back; -1 where a statement serves several
 */
record StoredStatement(Statement statement, int change) {}
