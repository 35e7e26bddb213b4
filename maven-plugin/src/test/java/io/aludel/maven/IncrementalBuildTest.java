package io.aludel.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.aludel.maven.ScenarioProject.Change;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * An incremental build of Maven derives what a clean build of the same state derives, down to the
 * byte, however the compiler plugin chooses what to compile.
 */
class IncrementalBuildTest {

  private static final String UP_TO_DATE = "Nothing to compile";

  @TempDir Path folder;

  /** The one that this build uses; with the profile "exhaustive", also older ones. */
  static Stream<String> compilerPlugins() {
    Stream<String> older =
        Boolean.getBoolean("aludel.exhaustive")
            ? Stream.of("3.8.1", "3.11.0", "3.13.0", "3.14.1")
            : Stream.empty();
    return Stream.concat(Stream.of(Pinned.version(Workspace.COMPILER)), older);
  }

  @ParameterizedTest
  @MethodSource("compilerPlugins")
  void derivesWhatACleanBuildDerives(String compilerPlugin) throws IOException {
    Maven maven = new Maven(LocalRepository.get());
    ScenarioProject project = new ScenarioProject(new Workspace(folder), compilerPlugin);
    project.begin();
    maven.run(folder, "compile").succeeds();
    project.derived().values().forEach(first -> assertThat(first.draft()).isPresent());

    // Whatever is recorded makes javac run, though no source has changed; in parallel builds, too.
    ScenarioProject.modules()
        .forEach(module -> project.workspace().module(module).aludel("record"));
    maven.run(folder, "-T2", "compile").succeeds();
    project.derived().values().forEach(recorded -> assertThat(recorded.draft()).isEmpty());

    assertThat(maven.run(folder, "compile").succeeds().modulesThatSaid(UP_TO_DATE))
        .containsAll(ScenarioProject.modules());

    project.change();
    Maven.Result built = maven.run(folder, "compile").succeeds();
    for (String mode : ScenarioProject.modes()) {
      assertThat(built.modulesThatSaid(UP_TO_DATE)).contains(Change.NOTHING.module(mode));
      assertThat(draft(project, Change.EDITED, mode)).isEqualTo("add email to Customer");
      assertThat(draft(project, Change.DELETED, mode)).isEqualTo("remove orders table");
      assertThat(draft(project, Change.MOVED, mode)).isEmpty();
      assertThat(draft(project, Change.UNRECORDED, mode)).isNotEmpty();
      assertThat(draft(project, Change.INHERITED, mode)).isEqualTo("add changedBy to Customer");
    }
    Map<String, Derived> incremental = project.derived();

    project.clean();
    maven.run(folder, "compile").succeeds();
    project
        .derived()
        .forEach((module, clean) -> assertSame(module, incremental.get(module), clean));
  }

  private static void assertSame(String module, Derived incremental, Derived clean) {
    assertThat(incremental.manifest()).as(module).isEqualTo(clean.manifest());
    assertThat(incremental.files().keySet()).as(module).isEqualTo(clean.files().keySet());
    incremental
        .files()
        .forEach(
            (file, text) ->
                assertThat(text).as(module + "/" + file).isEqualTo(clean.files().get(file)));
  }

  private static String draft(ScenarioProject project, Change change, String mode) {
    return Derived.of(project.workspace().module(change.module(mode))).draft().orElse("");
  }
}
