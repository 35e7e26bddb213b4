package io.aludel.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jgit.api.CheckoutCommand;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.MergeCommand.FastForwardMode;
import org.eclipse.jgit.api.MergeResult;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.transport.URIish;

/**
 * Somebody who works on a project in a git repository of their own, with a database of their own;
 * everything that they type is kept in a transcript.
 */
final class Developer implements AutoCloseable {

  private final String name;
  private final TestProject project;
  private final Git git;
  private final Transcript transcript;

  private Developer(String name, TestProject project, Git git, Transcript transcript) {
    this.name = name;
    this.project = project;
    this.git = git;
    this.transcript = transcript;
    transcript.hide(project.database().url(), name + "'s database");
  }

  /** Begins the repository. */
  static Developer begins(String name, TestProject project, Transcript transcript) {
    try {
      project.write(".gitignore", "target/\n");
      Git git = Git.init().setDirectory(project.root().toFile()).setInitialBranch("main").call();
      return new Developer(name, project, git, transcript);
    } catch (GitAPIException error) {
      throw new IllegalStateException(error);
    }
  }

  /** Clones the repository. */
  Developer clonedBy(String other) {
    try {
      TestProject copy = project.copy();
      Git cloned = Git.open(copy.root().toFile());
      cloned
          .remoteAdd()
          .setName("origin")
          .setUri(new URIish(project.root().toUri().toURL()))
          .call();
      return new Developer(other, copy, cloned, transcript);
    } catch (IOException | GitAPIException error) {
      throw new IllegalStateException(error);
    }
  }

  /** The same, who tells from now on what they do. */
  Developer tells(Transcript other) {
    return new Developer(name, project, git, other);
  }

  TestProject project() {
    return project;
  }

  Developer changes(String entity, String source) {
    project.source(entity, source);
    return this;
  }

  Developer builds() {
    project.compile().passes();
    transcript.command(name, "mvn compile");
    return this;
  }

  /** Builds, and shows what the compiler says of the history. */
  void buildIsRefused() {
    Compilation compilation = project.compile();
    assertThat(compilation.successful()).isFalse();
    transcript.command(name, "mvn compile");
    compilation.errors().forEach(error -> transcript.output(error.text()));
  }

  void commits(String message) {
    try {
      git.add().addFilepattern(".").call();
      git.add().addFilepattern(".").setUpdate(true).call();
      git.commit()
          .setMessage(message)
          .setAuthor(name, name + "@example.com")
          .setCommitter(name, name + "@example.com")
          .setSign(false)
          .call();
      transcript.command(name, "git commit -m \"" + message + "\"");
    } catch (GitAPIException error) {
      throw new IllegalStateException(error);
    }
  }

  void branches(String branch) {
    try {
      git.checkout().setCreateBranch(true).setName(branch).call();
      transcript.command(name, "git checkout -b " + branch);
    } catch (GitAPIException error) {
      throw new IllegalStateException(error);
    }
  }

  void checksOut(String branch) {
    try {
      git.checkout().setName(branch).call();
      transcript.command(name, "git checkout " + branch);
    } catch (GitAPIException error) {
      throw new IllegalStateException(error);
    }
  }

  /** Merges a branch, and says which files git could not put together. */
  List<String> merges(String branch) {
    try {
      Ref head = git.getRepository().findRef(branch);
      return merged("git merge " + branch, git.merge().include(head));
    } catch (IOException | GitAPIException error) {
      throw new IllegalStateException(error);
    }
  }

  /** Pulls what is on the main branch of the repository that this one was cloned from. */
  List<String> pulls() {
    try {
      git.fetch()
          .setRemote("origin")
          .setRefSpecs("refs/heads/main:refs/remotes/origin/main")
          .call();
      Ref head = git.getRepository().findRef("origin/main");
      return merged("git pull", git.merge().include(head));
    } catch (IOException | GitAPIException error) {
      throw new IllegalStateException(error);
    }
  }

  private List<String> merged(String command, org.eclipse.jgit.api.MergeCommand merge)
      throws GitAPIException {
    MergeResult result = merge.setFastForward(FastForwardMode.NO_FF).setCommit(false).call();
    List<String> conflicts =
        result.getConflicts() == null
            ? List.of()
            : result.getConflicts().keySet().stream().sorted().toList();
    transcript.command(name, command);
    conflicts.forEach(file -> transcript.output("CONFLICT (content): Merge conflict in " + file));
    return conflicts;
  }

  /** Takes this side's version of files that git could not put together. */
  void keepsOurs(List<String> files) {
    try {
      git.checkout().setStage(CheckoutCommand.Stage.OURS).addPaths(files).call();
      transcript.command(name, "git checkout --ours -- " + String.join(" ", files));
    } catch (GitAPIException error) {
      throw new IllegalStateException(error);
    }
  }

  /** Shows a file. */
  void shows(String file) {
    transcript.command(name, "cat " + file);
    transcript.output(project.read(file));
  }

  /** Types a command that is carried out, and shows so many lines of what it says. */
  CommandResult types(int lines, String... arguments) {
    CommandResult result = project.aludel(arguments).isDone();
    show(result, lines, arguments);
    return result;
  }

  /** Types a command that is refused. */
  CommandResult isRefused(int exitCode, String... arguments) {
    CommandResult result = project.aludel(arguments).fails(exitCode, "ALU");
    show(result, Integer.MAX_VALUE, arguments);
    return result;
  }

  private void show(CommandResult result, int lines, String... arguments) {
    transcript.command(
        name,
        "aludel "
            + String.join(
                " ",
                Stream.of(arguments)
                    .map(each -> each.contains(" ") ? "\"" + each + "\"" : each)
                    .toList()));
    List<String> said = result.text().lines().toList();
    said.stream().limit(lines).forEach(transcript::output);
    if (said.size() > lines) {
      transcript.output("...");
    }
  }

  @Override
  public void close() {
    git.close();
    project.close();
  }
}
