package io.aludel.runtime;

import io.aludel.diagnostic.ShellText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How what is applied otherwise than a build knows it is taken back, in words and in commands.
 *
 * @param downgrades what is typed, in this order
 * @param barrier what of it cannot be taken back, and why: then no command leads there
 * @param toDraft whether a draft is applied in its place
 */
public record WayBack(List<Downgrade> downgrades, Optional<String> barrier, boolean toDraft) {

  public WayBack {
    downgrades = List.copyOf(downgrades);
  }

  /**
   * A command that takes a revision back with what builds on it.
   *
   * @param id of the revision
   * @param losses what all of it loses
   */
  public record Downgrade(String id, List<String> losses) {
    public Downgrade {
      losses = List.copyOf(losses);
    }

    private String command(String options) {
      return "aludel downgrade "
          + id
          + "-1"
          + losses.stream()
              .map(loss -> " --allow-loss " + ShellText.quote(loss))
              .collect(Collectors.joining())
          + options;
    }
  }

  /** What to do where a revision was edited, or replaced, after it was applied. */
  String ofEdited(String options) {
    return "Restore the revision's file as it was applied (git log knows it) and put the change into"
        + " a new revision"
        + barrier
            .map(reason -> ". What is applied cannot be taken back: " + reason + ".")
            .orElseGet(
                () ->
                    "; or take it back, with what was stored when it was applied, and apply it anew:"
                        + commandsAndUpgrade(options));
  }

  /** What to do where more is to be applied on top of what nobody knows here. */
  String ofUnknown(String options) {
    return "Use a build that knows them all"
        + barrier
            .map(reason -> ". They cannot be taken back: " + reason + ".")
            .orElseGet(() -> ", or take them back first:" + commandsAndUpgrade(options));
  }

  /** What to do where a revision cannot be taken back beside those that were applied since. */
  String ofSides(String options) {
    return "Use a build that knows all of them"
        + barrier
            .map(reason -> ". What was applied cannot be taken back: " + reason + ".")
            .orElseGet(() -> ", or take back what was applied last first:" + commands(options));
  }

  /** What to do about a draft that has changed since it was applied, or is no more. */
  String ofDraft(String options) {
    return barrier
        .map(
            reason ->
                "What is applied cannot be taken back: "
                    + reason
                    + ". Record the draft as it was applied, or begin again with a fresh database.")
        .orElseGet(
            () -> "Take back what was applied, and upgrade anew:" + commandsAndUpgrade(options));
  }

  /**
   * The commands that take it back, and apply what this build has in its place, a line each.
   *
   * @param options what each ends with, after a space
   */
  public String commandsAndUpgrade(String options) {
    return commands(options)
        + lines(Stream.of("aludel upgrade head" + (toDraft ? " --with-draft" : "") + options));
  }

  private String commands(String options) {
    return lines(downgrades.stream().map(each -> each.command(options)));
  }

  private static String lines(Stream<String> commands) {
    return commands.map(each -> "\n  " + each).collect(Collectors.joining());
  }
}
