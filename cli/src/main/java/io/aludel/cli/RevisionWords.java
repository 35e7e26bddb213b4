package io.aludel.cli;

import io.aludel.diagnostic.Code;
import io.aludel.diagnostic.ShellText;
import io.aludel.history.History;
import io.aludel.revision.Revision;
import io.aludel.revision.RevisionName;
import java.util.Optional;

/**
 * What a person calls a revision.
 *
 * @param project whose revision it is
 * @param history the recorded revisions, whose settings say in what style
 * @param message the words, if there are any
 */
record RevisionWords(Project project, History history, Optional<String> message) {

  /**
   * The words in the style of the settings; nothing where none were given.
   *
   * @throws Failure if they would suit any revision
   */
  Optional<String> of(Revision revision) {
    message
        .filter(said -> new RevisionName(said).saysNothing())
        .ifPresent(empty -> refuse(empty, revision));
    return message.map(
        said ->
            RevisionName.of(revision.changes(), history.settings().conventions().slugs(), said)
                .description());
  }

  private void refuse(String empty, Revision revision) {
    throw Failure.badInput(
        Code.OPTION_INVALID,
        "'"
            + empty
            + "' would suit any revision, and says nothing of this one. Type:\n  aludel record -m "
            + ShellText.quote(revision.description())
            + project.optionsText()
            + "\nor leave -m out: that is what it is called then.");
  }

  /** Makes sure that an option that is given says something. */
  static void require(String option, String text, String advice) {
    if (text != null && text.isBlank()) {
      throw Failure.badInput(Code.OPTION_INVALID, option + " is empty. " + advice);
    }
  }
}
