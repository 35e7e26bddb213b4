package io.aludel.dialect;

import io.aludel.change.Change;
import io.aludel.change.Subject;

/**
 * What rows may refuse, as a question to the database.
 *
 * @param change the change that rows may refuse
 * @param subject the object that it is about
 * @param problem what is wrong with the rows counted, as a clause: {@code "have no value"}
 * @param countSql counts the rows (or groups of rows) that refuse: one row, one number
 * @param findSql selects them, for a person
 */
public record Precondition(
    Change change, Subject subject, String problem, String countSql, String findSql) {}
