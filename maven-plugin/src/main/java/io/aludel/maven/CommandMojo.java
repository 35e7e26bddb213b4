package io.aludel.maven;

import io.aludel.cli.CommandLineRun;
import io.aludel.history.History;
import java.io.File;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.ProjectDependenciesResolver;
import org.codehaus.plexus.util.cli.CommandLineUtils;

/** Runs a command of the command line on a module. */
abstract class CommandMojo extends AbstractMojo {

  private static final String INIT = "init";
  private static final String CHECK = "check";
  private static final String SQL = "sql";

  private static final String DEFAULT_HISTORIES = "src/main/migrations";

  private final String command;
  private final boolean asks;

  @Inject private ProjectDependenciesResolver resolver;

  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  private MavenProject project;

  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  private MavenSession session;

  @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
  private MojoExecution execution;

  /** Whether to do nothing. */
  @Parameter(property = "aludel.skip", defaultValue = "false")
  private boolean skip;

  /** Further options, as the command line takes them: --agree DROP_TABLE:users --reason "sold". */
  @Parameter(property = "aludel.args")
  private String args;

  /** Folder of the histories; else src/main/migrations. On the command line: -Dhistory. */
  @Parameter(property = "aludel.history")
  private File history;

  /**
   * Unit whose history is meant; else the default unit, or the only one that there is. The goal
   * check takes all. On the command line: -Dunit.
   */
  @Parameter(property = "aludel.unit")
  private String unit;

  /**
   * @param command the command's name
   * @param asks whether it may ask before it acts
   */
  CommandMojo(String command, boolean asks) {
    this.command = command;
    this.asks = asks;
  }

  /** Adds what this goal was told to what the command gets. */
  abstract void addTo(GoalArguments arguments);

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    List<String> found = History.unitsIn(histories());
    boolean isOneOfMany = session.getProjects().size() > 1;
    if (skip) {
      getLog().info("Left out, as aludel.skip says.");
    } else if (command.equals(INIT)) {
      if (isOneOfMany) {
        throw new MojoExecutionException(
            "Which module's history begins? Name the module:\n  mvn aludel:init -pl <module>");
      }
      run(named().orElse(History.DEFAULT_UNIT));
    } else if (isMeant(found) || (isAsked() && !isOneOfMany)) {
      for (String each : units(found)) {
        run(each);
      }
    } else {
      getLog().debug("There is no such history in " + histories() + ".");
    }
  }

  private Optional<String> named() {
    return Optional.ofNullable(unit).or(() -> Optional.ofNullable(typed().getProperty("unit")));
  }

  private boolean isMeant(List<String> found) {
    return named().map(found::contains).orElse(!found.isEmpty());
  }

  /** The unit that is meant; for a check, all of them. */
  private List<String> units(List<String> found) {
    boolean isClear = found.size() == 1 || (command.equals(CHECK) && !found.isEmpty());
    return named().map(List::of).orElse(isClear ? found : List.of(History.DEFAULT_UNIT));
  }

  private boolean isAsked() {
    return execution.getSource() == MojoExecution.Source.CLI;
  }

  private Path histories() {
    String named = history == null ? typed().getProperty("history") : history.getPath();
    return basedir().resolve(named == null ? DEFAULT_HISTORIES : named);
  }

  private Path basedir() {
    return project.getBasedir().toPath();
  }

  /** Short names are for what somebody typed for this goal; a build may use them for anything. */
  private Properties typed() {
    return isAsked() ? session.getUserProperties() : new Properties();
  }

  private void run(String unitName) throws MojoExecutionException, MojoFailureException {
    GoalArguments arguments = arguments(unitName);
    boolean isDocument = command.equals(SQL) || arguments.has("--format=json");
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    boolean isShownAtOnce = asks && !isDocument;
    int exitCode;
    try (PrintWriter shown =
        new PrintWriter(
            isShownAtOnce ? new GoalOutput(line -> getLog().info(GoalWording.of(line))) : out)) {
      exitCode =
          new CommandLineRun(
                  basedir(),
                  System.getenv(),
                  new Libraries(session, project, resolver),
                  session.getRequest().isInteractiveMode(),
                  shown,
                  new PrintWriter(err))
              .run(arguments.of(command));
    }
    new GoalResult(exitCode, isDocument, out.toString(), err.toString()).report(getLog());
  }

  private GoalArguments arguments(String unitName) throws MojoExecutionException {
    GoalArguments arguments = new GoalArguments(typed());
    addTo(arguments);
    if (!histories().equals(basedir().resolve(DEFAULT_HISTORIES))) {
      arguments.option("--history", histories().toString());
    }
    if (!unitName.equals(History.DEFAULT_UNIT)) {
      arguments.option("--unit", unitName);
    }
    Path classes = Path.of(project.getBuild().getOutputDirectory());
    boolean isElsewhere = !classes.equals(basedir().resolve("target/classes"));
    if (isElsewhere && !command.equals(INIT) && !arguments.has("--classes")) {
      arguments.option("--classes", classes.toString());
    }
    arguments.add(further());
    if (session.getRequest().isShowErrors()) {
      arguments.add("--stacktrace");
    }
    return arguments;
  }

  private String[] further() throws MojoExecutionException {
    try {
      return CommandLineUtils.translateCommandline(args);
    } catch (Exception unbalanced) {
      throw new MojoExecutionException("aludel.args: " + unbalanced.getMessage());
    }
  }
}
