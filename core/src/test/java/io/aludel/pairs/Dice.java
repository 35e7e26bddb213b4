package io.aludel.pairs;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Chance, the same for the same seed. */
final class Dice {

  private final Random random;

  Dice(long seed) {
    this.random = new Random(seed);
  }

  /** True one time in {@code times}. */
  boolean oneIn(int times) {
    return random.nextInt(times) == 0;
  }

  /** A number from {@code least} to {@code greatest}. */
  int from(int least, int greatest) {
    return least + random.nextInt(greatest - least + 1);
  }

  <T> T of(Collection<T> choices) {
    return List.copyOf(choices).get(random.nextInt(choices.size()));
  }

  /** So many of them, or all there are, in any order. */
  <T> List<T> some(Collection<T> choices, int count) {
    List<T> shuffled = new ArrayList<>(choices);
    Collections.shuffle(shuffled, random);
    return List.copyOf(shuffled.subList(0, Math.min(count, shuffled.size())));
  }
}
