package io.aludel.schema;

/** Reads the words of SQL that a person wrote, apart from what stands in quotes. */
final class SqlWords {

  private final String sql;
  private final Name from;
  private final Name to;
  private final StringBuilder result = new StringBuilder();
  private int position;

  private SqlWords(String sql, Name from, Name to) {
    this.sql = sql;
    this.from = from;
    this.to = to;
  }

  /**
   * The same SQL after a column was renamed, as databases follow it in what they compute. A text
   * stays what it is, and so does a function; a new name that only quotes let pass is not put in
   * place of a plain one, since databases quote in different ways.
   */
  static String renamed(String sql, Name from, Name to) {
    SqlWords words = new SqlWords(sql, from, to);
    while (words.position < sql.length()) {
      words.next();
    }
    return words.result.toString();
  }

  private void next() {
    char c = sql.charAt(position);
    int end = position + 1;
    if (c == '\'' || c == '"' || c == '`') {
      int close = sql.indexOf(c, end);
      end = close < 0 ? sql.length() : close + 1;
      result.append(
          c == '\'' ? sql.substring(position, end) : quoted(sql.substring(position, end)));
    } else if (isPart(c)) {
      while (end < sql.length() && isPart(sql.charAt(end))) {
        end++;
      }
      result.append(word(sql.substring(position, end), end));
    } else {
      result.append(c);
    }
    position = end;
  }

  private String quoted(String written) {
    String quote = written.substring(0, 1);
    boolean same = written.equals(quote + from.text() + quote) && !to.text().contains(quote);
    return same ? quote + to.text() + quote : written;
  }

  private String word(String written, int end) {
    boolean isFunction = sql.substring(end).stripLeading().startsWith("(");
    boolean same = !from.quoted() && written.equalsIgnoreCase(from.text()) && !isFunction;
    return same && to.isWord() && !ReservedWords.isReserved(to.text()) ? to.text() : written;
  }

  private static boolean isPart(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '$';
  }
}
