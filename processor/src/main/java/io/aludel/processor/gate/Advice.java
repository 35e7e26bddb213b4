package io.aludel.processor.gate;

import io.aludel.diagnostic.ShellText;
import io.aludel.hazard.Hazard;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The lines of a message: what is wrong, then each way out with what to write. */
final class Advice {

  private final StringBuilder lines;

  Advice(String problem) {
    lines = new StringBuilder(problem);
  }

  Advice way(String introduction, String... code) {
    lines.append("\n  ").append(introduction);
    List.of(code).forEach(line -> lines.append(line.isEmpty() ? "\n" : "\n      ").append(line));
    return this;
  }

  Advice orWhileRecording(Hazard... hazards) {
    String agreements =
        Stream.of(hazards)
            .map(each -> ShellText.quote(each.rule() + ":" + each.subject()))
            .map(each -> " --agree %s --reason \"…\"".formatted(each))
            .collect(Collectors.joining());
    return way("Or agree while recording:", "aludel record" + agreements);
  }

  String text() {
    return lines.toString();
  }
}
