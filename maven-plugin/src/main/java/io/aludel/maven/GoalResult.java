package io.aludel.maven;

import java.nio.charset.StandardCharsets;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/**
 * What came of a command.
 *
 * @param exitCode how it ended
 * @param isDocument whether it printed something for other programs
 * @param out what it printed and was not shown yet
 * @param err what it found wrong
 */
record GoalResult(int exitCode, boolean isDocument, String out, String err) {

  private static final int DONE = 0;
  private static final int FINDING = 1;

  /** Shows it, and fails the build if the command failed. */
  void report(Log log) throws MojoExecutionException, MojoFailureException {
    boolean isFinding = exitCode != DONE && err.isBlank() && !isDocument && !out.isBlank();
    if (isDocument) {
      // As it is, and UTF-8 on every system: scripts read it.
      System.out.writeBytes(out.getBytes(StandardCharsets.UTF_8));
      System.out.flush();
    } else if (!isFinding) {
      GoalWording.of(out).lines().forEach(log::info);
    }
    if (exitCode == DONE) {
      GoalWording.of(err).lines().forEach(log::warn);
      return;
    }
    String found = isFinding ? out : err.isBlank() ? "What was found stands above." : err;
    String message = GoalWording.withOptionsExplained(found).stripTrailing();
    if (exitCode == FINDING) {
      throw new MojoFailureException(message);
    }
    throw new MojoExecutionException(message);
  }
}
