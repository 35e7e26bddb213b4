package io.aludel.dialect;

import java.util.regex.Pattern;

/**
 * What is known of a statement that a person wrote for a database whose DDL commits.
 *
 * <p>What changes rows commits with its journal row. Anything else commits on its own, and unless
 * the statement itself says that it may be run again, nobody can tell after a kill whether it took
 * effect: {@link Completion.Unknown}.
 */
final class WrittenSql {

  private static final String BEFORE = "\\A(?:\\s|--[^\\n]*\\n|/\\*.*?\\*/)*+";

  private static final Pattern ROWS =
      pattern("(?:insert|update|delete|merge|select|with|values|table|call)\\b.*");

  private static final Pattern REPEATABLE =
      pattern(
          "(?:create\\s+or\\s+replace\\b"
              + "|create\\s+(?:\\w+\\s+){1,4}?if\\s+not\\s+exists\\b"
              + "|drop\\s+(?:\\w+\\s+){1,2}?if\\s+exists\\b"
              + "|comment\\s+on\\b"
              + "|grant\\b|revoke\\b|analyze\\b).*");

  private WrittenSql() {}

  private static Pattern pattern(String statement) {
    return Pattern.compile(BEFORE + statement, Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  }

  static Statement statement(String sql) {
    if (ROWS.matcher(sql).matches()) {
      return Statement.dml(sql);
    }
    return Statement.ddl(
        sql,
        REPEATABLE.matcher(sql).matches()
            ? Completion.Repeatable.INSTANCE
            : Completion.Unknown.INSTANCE);
  }
}
