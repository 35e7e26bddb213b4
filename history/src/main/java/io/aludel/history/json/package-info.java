/** JSON as a tree whose every node knows its line and column, and its writer. */
package io.aludel.history.json;
