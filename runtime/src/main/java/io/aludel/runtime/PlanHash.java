package io.aludel.runtime;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * Hashes what matters of a plan, each text with its length before it, so that no two plans can be
 * written alike.
 */
final class PlanHash {

  /** So many bytes tell plans apart that people compare. */
  private static final int BYTES = 8;

  private final MessageDigest digest;

  private PlanHash() {
    try {
      this.digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }

  static String of(Plan plan) {
    PlanHash hash = new PlanHash();
    hash.add("aludel plan 1");
    hash.add(plan.unit());
    hash.add(plan.dialect());
    hash.add(plan.direction().name());
    hash.add(plan.from());
    hash.add(plan.to());
    hash.add(plan.differences());
    hash.add(plan.steps().size());
    plan.steps().forEach(hash::add);
    return HexFormat.of().formatHex(hash.digest.digest(), 0, BYTES);
  }

  private void add(PlannedStep step) {
    add(step.action().name());
    add(step.id());
    add(step.description());
    add(step.checksum());
    add(Boolean.toString(step.draft()));
    add(step.statements());
    add(step.losses());
    add(step.oneWay().stream().toList());
  }

  private void add(List<String> texts) {
    add(texts.size());
    texts.forEach(this::add);
  }

  private void add(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    add(bytes.length);
    digest.update(bytes);
  }

  private void add(int number) {
    digest.update((number + "\n").getBytes(StandardCharsets.UTF_8));
  }
}
