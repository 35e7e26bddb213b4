package io.aludel.history;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class GitConflictTest {

  /** Somebody has resolved a conflict, and has left one of its lines. */
  @ParameterizedTest
  @ValueSource(strings = {"<<<<<<< HEAD", "||||||| 1a2b3c4", "=======", ">>>>>>> branch"})
  void anyMarkerThatIsLeftIsFound(String marker) {
    assertThat(GitConflict.line("{\n" + marker + "\n}\n")).hasValue(2);
    assertThat(GitConflict.line(marker)).hasValue(1);
  }

  @Test
  void whatOnlyLooksLikeOneIsNone() {
    assertThat(GitConflict.line("select a\n= b\n< c\n ======= d\n========\n")).isEmpty();
    assertThat(GitConflict.line("")).isEmpty();
  }
}
