package io.aludel.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import io.aludel.change.Subject;
import io.aludel.schema.Name;
import io.aludel.schema.ObjectName;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which values are told not to be what they were. */
class ComparisonTest {

  private static final ObjectName USERS = ObjectName.of("users");
  private static final Subject NAME = Subject.of(USERS, Name.of("name"));
  private static final Subject NICK = Subject.of(USERS, Name.of("nick"));

  private static final Comparison EVERYTHING = new Comparison(column -> true, column -> false);

  private static Snapshot users(List<String> first, List<String> second) {
    return new Snapshot(
        Map.of(USERS, new Snapshot.Rows(List.of(NAME, NICK), List.of(first, second))));
  }

  /** A row is its name and its nick, which may be null. */
  private static List<String> row(String name, String nick) {
    return Arrays.asList(name, nick);
  }

  private static final Snapshot BEFORE = users(row("Ada", "al"), row("Grace", null));

  @Test
  void theOrderOfTheRowsIsNothing() {
    assertThat(EVERYTHING.differences(BEFORE, users(row("Grace", null), row("Ada", "al"))))
        .isEmpty();
  }

  @Test
  void oneValueOfSeveralIsNamed() {
    assertThat(EVERYTHING.differences(BEFORE, users(row("Ada", "al"), row("GRACE", null))))
        .containsExactly(
            "users.name: of 2 values, 1 is not what it was: 'Grace' has become 'GRACE'");
  }

  @Test
  void aValueThatIsGoneIsNotNull() {
    assertThat(EVERYTHING.differences(BEFORE, users(row("Ada", null), row("Grace", null))))
        .containsExactly("users.nick: of 2 values, 1 is not what it was: 'al' has become null");
  }

  @Test
  void valuesThatChangedTheirRowsAreTold() {
    assertThat(EVERYTHING.differences(BEFORE, users(row("Ada", null), row("Grace", "al"))))
        .containsExactly("the values of users are there, but no longer in the same rows");
  }

  @Test
  void whereNullsWereFilledOnlyOtherValuesCount() {
    Comparison filling = new Comparison(column -> true, NICK::equals);
    assertThat(filling.differences(BEFORE, users(row("Ada", "al"), row("Grace", "none"))))
        .isEmpty();
    assertThat(filling.differences(BEFORE, users(row("Ada", "none"), row("Grace", "none"))))
        .containsExactly("users.nick: of 2 values, 1 is not what it was: 'al' has become 'none'");
  }
}
