package io.aludel.endtoend;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** A page that tells what some people typed and what they saw, with words in between. */
final class Transcript {

  /** A day that reads well and stays the same. */
  private static final String SOME_DAY = "2026-11-21";

  private final StringBuilder text = new StringBuilder();
  private final Map<String, String> hidden = new LinkedHashMap<>();
  private boolean inBlock;

  Transcript() {
    hidden.put(LocalDate.now(ZoneId.systemDefault()).toString(), SOME_DAY);
  }

  /** Writes something else wherever a text stands that differs from run to run. */
  void hide(String changing, String stable) {
    hidden.put(changing, stable);
  }

  Transcript words(String words) {
    if (inBlock) {
      text.append("```\n");
      inBlock = false;
    }
    text.append(text.isEmpty() ? "" : "\n").append(words.strip()).append('\n');
    return this;
  }

  void command(String who, String command) {
    if (!inBlock) {
      text.append("\n```console\n");
      inBlock = true;
    }
    text.append(who.toLowerCase(Locale.ROOT)).append("$ ").append(command).append('\n');
  }

  void output(String lines) {
    text.append(lines.stripTrailing()).append('\n');
  }

  String page() {
    String page = text + (inBlock ? "```\n" : "");
    for (Map.Entry<String, String> each : hidden.entrySet()) {
      page = page.replace(each.getKey(), each.getValue());
    }
    return page;
  }
}
