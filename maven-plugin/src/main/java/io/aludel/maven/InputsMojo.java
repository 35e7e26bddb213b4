package io.aludel.maven;

import io.aludel.history.History;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.ProjectDependenciesResolver;

/**
 * Make the compiler plugin compile the entities again if the history has changed since the last
 * build, or what the module is compiled against, or if an entity's source is gone: it cannot know
 * by itself that javac reads the history. Does nothing if nothing has changed.
 */
@Mojo(name = "inputs", defaultPhase = LifecyclePhase.PROCESS_SOURCES, threadSafe = true)
public final class InputsMojo extends AbstractMojo {

  @Inject private ProjectDependenciesResolver resolver;

  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  private MavenProject project;

  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  private MavenSession session;

  /** Whether to do nothing. */
  @Parameter(property = "aludel.skip", defaultValue = "false")
  private boolean skip;

  /** Folder of the histories. */
  @Parameter(property = "aludel.history", defaultValue = "${project.basedir}/src/main/migrations")
  private File history;

  /** Made by Maven. */
  public InputsMojo() {}

  @Override
  public void execute() {
    Path classes = Path.of(project.getBuild().getOutputDirectory());
    List<Path> generated = generatedSources();
    List<Path> sources = new ArrayList<>(generated);
    project.getCompileSourceRoots().forEach(root -> sources.add(Path.of(root)));
    CompiledClasses compiled = new CompiledClasses(classes, sources);
    List<CompiledUnit> units =
        History.unitsIn(history.toPath()).stream()
            .map(unit -> CompiledUnit.of(unit, history.toPath(), classes))
            .toList();
    if (skip || units.isEmpty() || !compiled.exist()) {
      return;
    }
    Set<String> packages = new TreeSet<>();
    Set<String> staying = new TreeSet<>();
    for (CompiledUnit unit : units) {
      packages.addAll(unit.generatedPackages());
      if (!isCompiledAgain(unit, compiled)) {
        staying.addAll(unit.generatedClasses());
      }
    }
    new GeneratedClasses(classes, generated).deleteAllBut(packages, staying);
  }

  private boolean isCompiledAgain(CompiledUnit unit, CompiledClasses compiled) {
    List<ClassFile> orphans = compiled.orphans(unit.entities());
    orphans.forEach(ClassFile::delete);
    Optional<String> change =
        orphans.isEmpty()
            ? unit.change(new Libraries(session, project, resolver).get())
            : Optional.of("the source of an entity of " + unit.unit() + " is gone");
    if (change.isPresent()) {
      getLog().info("The entities are compiled again: " + change.get() + ".");
      compiled.forget(unit.entities());
    }
    return change.isPresent();
  }

  /** Where processors generate to, which Maven knows only when it compiles. */
  private List<Path> generatedSources() {
    Path generated = Path.of(project.getBuild().getDirectory(), "generated-sources");
    if (!Files.isDirectory(generated)) {
      return List.of();
    }
    try (Stream<Path> folders = Files.list(generated)) {
      return folders.toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
