package io.aludel.pairs;

import io.aludel.schema.Name;
import io.aludel.schema.Table;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes names, each but once: most are plain words, some are what only quotes let pass. */
final class NameGrammar {

  private static final List<String> PLAIN =
      List.of("a", "item", "Total", "created_at", "größe", "x", "long_name_of_a_thing");

  private static final List<String> RESERVED =
      List.of(
          "user", "order", "value", "key", "month", "group", "select", "table", "check", "index",
          "end", "desc", "rows", "left", "default", "column", "to", "limit", "when");

  /** Without characters beyond the basic plane, which MariaDB's identifiers do not have. */
  private static final List<String> HOSTILE =
      List.of(
          "it's",
          "a \"b\"",
          "back`tick",
          "a.b",
          "two words",
          "日本語",
          "Ünï",
          "semi;colon",
          "--x",
          "%s",
          "back\\slash",
          "A(B)",
          "a,b",
          "?",
          ":p",
          "{x}",
          "/*");

  private static final Pattern WORD = Pattern.compile("w[0-9]+");

  private static final List<String> COMMON = List.of("id", "status", "parent_id", "name");

  private final Dice dice;
  private final Set<String> taken = new HashSet<>();

  NameGrammar(Dice dice) {
    this.dice = dice;
  }

  /** Any name. */
  Name any() {
    if (dice.oneIn(8)) {
      String word = dice.of(RESERVED);
      return taken.add(word) ? new Name(word, dice.oneIn(2)) : word();
    }
    if (dice.oneIn(5)) {
      return new Name(free(dice.of(HOSTILE)), true);
    }
    return dice.oneIn(25) ? longest() : new Name(free(dice.of(PLAIN)), dice.oneIn(10));
  }

  /** A name that other tables may have for a column, too. */
  Name common(Table table) {
    Name name = new Name(dice.of(COMMON), false);
    return table.column(name).isPresent() ? any() : name;
  }

  /** A name that SQL of a person's own can say without quotes on every database. */
  Name word() {
    return new Name(free("w"), false);
  }

  /** Whether a name is one that {@link #word} has made. */
  static boolean isWord(Name name) {
    return !name.quoted() && WORD.matcher(name.text()).matches();
  }

  /** As long as PostgreSQL allows. */
  private Name longest() {
    StringBuilder text = new StringBuilder(free(dice.oneIn(2) ? "long" : "länge"));
    while (text.toString().getBytes(StandardCharsets.UTF_8).length < 63) {
      text.append('g');
    }
    return new Name(text.toString(), dice.oneIn(2));
  }

  private String free(String base) {
    for (int i = 0; ; i++) {
      String text = i == 0 && base.length() > 1 ? base : base + i;
      if (taken.add(text.toLowerCase(Locale.ROOT))) {
        return text;
      }
    }
  }
}
