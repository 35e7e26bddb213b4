package io.aludel.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.DefaultDependencyResolutionRequest;
import org.apache.maven.project.DependencyResolutionException;
import org.apache.maven.project.DependencyResolutionResult;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.ProjectDependenciesResolver;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.graph.Dependency;
import org.eclipse.aether.graph.DependencyNode;

/**
 * What a project is compiled against, and what migrations that somebody wrote by hand may refer to:
 * the modules that it builds upon, as they are compiled, and its libraries. What cannot be found is
 * left out: a goal that is called by itself must not fail because another module was never
 * installed.
 */
final class Libraries implements Supplier<List<Path>> {

  private static final Set<String> SCOPES = Set.of("compile", "provided", "runtime");

  private final MavenSession session;
  private final MavenProject project;
  private final ProjectDependenciesResolver resolver;

  Libraries(MavenSession session, MavenProject project, ProjectDependenciesResolver resolver) {
    this.session = session;
    this.project = project;
    this.resolver = resolver;
  }

  @Override
  public List<Path> get() {
    Map<String, Path> modules =
        session.getAllProjects().stream()
            .collect(
                Collectors.toMap(
                    module -> module.getGroupId() + ":" + module.getArtifactId(),
                    module -> Path.of(module.getBuild().getOutputDirectory())));
    DependencyResolutionResult result = resolve(modules.keySet());
    List<Path> paths = new ArrayList<>();
    if (result.getDependencyGraph() != null) {
      result.getDependencyGraph().getChildren().forEach(each -> addModules(each, modules, paths));
    }
    result.getDependencies().stream()
        .filter(Libraries::isInScope)
        .map(dependency -> dependency.getArtifact().getFile())
        .filter(Objects::nonNull)
        .map(File::toPath)
        .forEach(paths::add);
    return paths;
  }

  private static void addModules(DependencyNode node, Map<String, Path> modules, List<Path> paths) {
    if (isInScope(node.getDependency())) {
      Path compiled = modules.get(name(node.getArtifact()));
      if (compiled != null && !paths.contains(compiled)) {
        paths.add(compiled);
      }
      node.getChildren().forEach(each -> addModules(each, modules, paths));
    }
  }

  private static boolean isInScope(Dependency dependency) {
    return SCOPES.contains(dependency.getScope());
  }

  /** Resolves all that no module of this build is. */
  private DependencyResolutionResult resolve(Set<String> modules) {
    DefaultDependencyResolutionRequest request =
        new DefaultDependencyResolutionRequest(project, session.getRepositorySession());
    request.setResolutionFilter(
        (node, parents) ->
            node.getDependency() != null && !modules.contains(name(node.getArtifact())));
    try {
      return resolver.resolve(request);
    } catch (DependencyResolutionException incomplete) {
      return incomplete.getResult();
    }
  }

  private static String name(Artifact artifact) {
    return artifact.getGroupId() + ":" + artifact.getArtifactId();
  }
}
