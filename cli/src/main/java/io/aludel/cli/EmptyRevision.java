package io.aludel.cli;

import io.aludel.change.Change;
import io.aludel.change.RunCode;
import io.aludel.diagnostic.Code;
import io.aludel.history.DraftFile;
import io.aludel.history.History;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A revision that the entities do not call for: a class of the application's own says what it does.
 *
 * @param history the recorded revisions
 * @param className the qualified name of the class
 */
record EmptyRevision(History history, String className) {

  private static final Pattern QUALIFIED =
      Pattern.compile(
          "\\p{javaJavaIdentifierStart}\\p{javaJavaIdentifierPart}*"
              + "(\\.\\p{javaJavaIdentifierStart}\\p{javaJavaIdentifierPart}*)+");

  /**
   * The revision.
   *
   * @throws Failure if there is no class of such a name
   */
  DraftFile draft() {
    if (className == null) {
      throw refused(
          "--empty: say which class of yours says what the revision does:\n"
              + "  aludel record --empty --code com.example.FillRoles -m \"fill roles\"");
    }
    if (!QUALIFIED.matcher(className).matches()) {
      throw refused(
          "--code "
              + className
              + ": that is no qualified name of a class, such as com.example.FillRoles.");
    }
    List<Change> changes = List.of(new RunCode(className, true));
    return new DraftFile(history.next(changes, List.of()), List.of(), List.of());
  }

  private static Failure refused(String problem) {
    return Failure.badInput(Code.OPTION_INVALID, problem);
  }
}
