package io.aludel.endtoend;

import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Targets that name no revision, or none that lies in the direction. */
class BadTargetsTest {

  private static TestProject healthy;

  @BeforeAll
  static void build() {
    healthy = BadInput.healthyProject();
  }

  @AfterAll
  static void remove() {
    healthy.close();
  }

  /** What is typed is wrong enough. */
  private static void nothing(TestProject project) {}

  @TestFactory
  Stream<DynamicTest> targets() {
    return BadInput.tests(
        healthy,
        Stream.of(
            BadInput.of(
                "a revision nearly right",
                BadTargetsTest::nothing,
                "upgrade 0020 --yes",
                2,
                "'0020'",
                "0002"),
            BadInput.of(
                "a beginning of two",
                BadTargetsTest::nothing,
                "upgrade 000 --yes",
                2,
                "0001, 0002",
                "Write more"),
            BadInput.of(
                "no target",
                BadTargetsTest::nothing,
                "upgrade nowhere --yes",
                2,
                "head, heads, base"),
            BadInput.of(
                "too far down",
                BadTargetsTest::nothing,
                "downgrade -5 --yes",
                2,
                "'-5' goes too far",
                "base"),
            BadInput.of(
                "too far up",
                BadTargetsTest::nothing,
                "upgrade +9 --yes",
                2,
                "'+9' goes too far",
                "head"),
            BadInput.of(
                "up by the command that goes down",
                BadTargetsTest::nothing,
                "downgrade +1 --yes",
                2,
                "ALU311: '+1' goes the other way. That would be: aludel upgrade +1."),
            BadInput.of(
                "down to what is not applied",
                BadTargetsTest::nothing,
                "downgrade 0002 --yes",
                2,
                "Revision 0002 is not below the current revision",
                "aludel upgrade 0002")));
  }
}
