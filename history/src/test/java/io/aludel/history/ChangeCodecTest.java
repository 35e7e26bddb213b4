package io.aludel.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.aludel.change.Change;
import io.aludel.change.ChangeVisitor;
import io.aludel.change.ColumnChange;
import io.aludel.change.ColumnChangeVisitor;
import io.aludel.history.json.JsonReader;
import io.aludel.history.json.JsonText;
import io.aludel.revision.Revision;
import java.util.Arrays;
import java.util.Collection;
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

  @Example
  void noKindOfChangeIsForgotten() {
    Collection<String> visited =
        Stream.of(ChangeVisitor.class, ColumnChangeVisitor.class)
            .flatMap(visitor -> Arrays.stream(visitor.getMethods()))
            .map(method -> method.getParameterTypes()[0])
            .filter(kind -> !kind.equals(ColumnChange.class))
            .map(Class::getSimpleName)
            .collect(Collectors.toSet());
    Collection<String> tried =
        ArbitraryChanges.KINDS.stream()
            .map(kind -> kind.sample().getClass().getSimpleName())
            .collect(Collectors.toSet());
    assertThat(tried).isEqualTo(visited);
  }
}
