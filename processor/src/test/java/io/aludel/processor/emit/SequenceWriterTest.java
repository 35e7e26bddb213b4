package io.aludel.processor.emit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.palantir.javapoet.ClassName;
import io.aludel.migration.MigrationSequence;
import io.aludel.migration.SequencedRevision;
import io.aludel.processor.testing.InMemoryJavac;
import io.aludel.revision.Revision;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SequenceWriterTest {

  private static final ClassName NAME = ClassName.get("com.example.migrations", "DefaultSequence");

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 199, 200, 201, 650})
  void saysWhatItWasGivenAndLoadsNoMigrationForThat(int size) {
    List<SequencedRevision> revisions =
        IntStream.range(0, size).mapToObj(SequenceWriterTest::revision).toList();
    InMemoryJavac.Loader loader = compile(revisions);
    MigrationSequence sequence = loader.instance(NAME.toString(), MigrationSequence.class);

    assertThat(sequence.unit()).isEqualTo("default");
    assertThat(sequence.dialects()).containsExactly("h2", "postgresql");
    assertThat(sequence.versionTable()).isEqualTo("ops.aludel_revision");
    assertThat(sequence.revisions()).isEqualTo(revisions);
    assertThat(loader.loaded()).containsExactly(NAME.toString());

    for (SequencedRevision revision : revisions) {
      assertThat(sequence.migration(revision.id()).getClass().getSimpleName())
          .isEqualTo("V" + revision.id());
    }
    assertThatThrownBy(() -> sequence.migration("nonsense"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("unit default has no revision nonsense");
  }

  private static SequencedRevision revision(int number) {
    String id = String.valueOf(1_000 + number);
    List<String> parents = number == 0 ? List.of() : List.of(String.valueOf(999 + number));
    return new SequencedRevision(
        id,
        parents,
        "say \"" + number + "\"",
        "sha256:" + id,
        number % 2 == 0,
        number % 3 == 0,
        true);
  }

  private static InMemoryJavac.Loader compile(List<SequencedRevision> revisions) {
    Map<String, String> sources = new HashMap<>();
    List<SequenceWriter.Entry> entries =
        revisions.stream()
            .map(each -> new SequenceWriter.Entry(each, NAME.peerClass("V" + each.id())))
            .toList();
    GeneratedClass sequence =
        new SequenceWriter(Optional.empty())
            .write(NAME, "default", List.of("h2", "postgresql"), "ops.aludel_revision", entries);
    sources.put(sequence.name(), sequence.source());
    for (SequenceWriter.Entry entry : entries) {
      GeneratedClass migration =
          new MigrationWriter(Optional.empty())
              .write(entry.migration(), plain(entry.revision().id()), List.of(), List.of());
      sources.put(migration.name(), migration.source());
    }
    return InMemoryJavac.compile(sources);
  }

  private static Revision plain(String id) {
    return new Revision(
        id, List.of(), "nothing", Optional.empty(), Optional.empty(), List.of(), List.of());
  }
}
