package io.aludel.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.aludel.change.Change;
import io.aludel.change.ChangeVisitor;
import io.aludel.change.ColumnAttributeChange.SetGenerated;
import io.aludel.change.ColumnChange;
import io.aludel.change.ColumnChange.AddColumn;
import io.aludel.change.ColumnChangeVisitor;
import io.aludel.change.PurgeChange;
import io.aludel.change.PurgeVisitor;
import io.aludel.history.json.JsonException;
import io.aludel.history.json.JsonReader;
import io.aludel.history.json.JsonText;
import io.aludel.revision.Revision;
import io.aludel.schema.Column;
import io.aludel.schema.Computation;
import io.aludel.schema.Name;
import io.aludel.schema.ObjectName;
import io.aludel.schema.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is written is read again, whatever it is called. */
class ChangeCodecTest {

  @Provide
  Arbitrary<Change> changes() {
    return ArbitraryChanges.changes();
  }

  @Provide
  Arbitrary<Revision> revisions() {
    return ArbitraryChanges.revisions();
  }

  @Property(tries = 3_000, edgeCases = EdgeCasesMode.NONE)
  void aChangeIsReadAsItWasWritten(@ForAll("changes") Change change) {
    String text = JsonText.of(ChangeWriter.write(change));
    Change read = ChangeReader.read(JsonReader.read(text));
    assertThat(read).isEqualTo(change);
    // Equality of names forgives another case; the text does not.
    assertThat(read).hasToString(change.toString());
    assertThat(text.lines()).hasSize(1);
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void aRevisionIsReadAsItWasWritten(@ForAll("revisions") Revision revision) {
    String text = RevisionWriter.text(revision);
    Revision read = RevisionReader.recorded(text).revision();
    assertThat(read).hasToString(revision.toString());
    assertThat(RevisionWriter.text(read)).isEqualTo(text);
    assertThat(Checksum.of(read)).isEqualTo(Checksum.of(revision));
  }

  /** Files that know nothing of virtual columns and unchecked enums. */
  @Example
  void whatWasRecordedBeforeMeansWhatItMeant() {
    assertThat(
            read(
                """
                {"alterTable": "t", "addColumn":
                  {"name": "c", "type": "enum{A}", "generatedAs": "upper(d)"}}
                """))
        .isEqualTo(
            new AddColumn(
                ObjectName.of("t"),
                Column.of("c", new Type.Enumeration(List.of("A"), 255, true))
                    .withGeneratedAs(Optional.of(Computation.stored("upper(d)")))));
    assertThat(
            read("{\"alterTable\": \"t\", \"setGenerated\": {\"column\": \"c\", \"sql\": \"d\"}}"))
        .isEqualTo(
            new SetGenerated(
                ObjectName.of("t"), Name.of("c"), Optional.of(Computation.stored("d"))));
  }

  private static Change read(String text) {
    return ChangeReader.read(JsonReader.read(text));
  }

  @Example
  void noKindOfChangeIsForgotten() {
    Collection<String> visited =
        Stream.of(ChangeVisitor.class, ColumnChangeVisitor.class, PurgeVisitor.class)
            .flatMap(visitor -> Arrays.stream(visitor.getMethods()))
            .map(method -> method.getParameterTypes()[0])
            .filter(kind -> !kind.equals(ColumnChange.class) && !kind.equals(PurgeChange.class))
            .map(Class::getSimpleName)
            .collect(Collectors.toSet());
    Collection<String> tried =
        ArbitraryChanges.KINDS.stream()
            .map(kind -> kind.sample().getClass().getSimpleName())
            .collect(Collectors.toSet());
    assertThat(tried).isEqualTo(visited);
  }

  /** A kind that is listed without being read would fail with an {@link AssertionError}. */
  @Example
  void whatNamesAKindIsRead() {
    for (String verb : ChangeReader.VERBS) {
      assertThatThrownBy(() -> read("{\"%s\": 1}".formatted(verb)))
          .isInstanceOf(JsonException.class);
    }
    for (String verb : AlterationReader.VERBS) {
      assertThatThrownBy(() -> read("{\"alterTable\": \"t\", \"%s\": 1}".formatted(verb)))
          .isInstanceOf(JsonException.class);
    }
  }
}
