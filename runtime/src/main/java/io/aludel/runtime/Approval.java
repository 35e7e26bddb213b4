package io.aludel.runtime;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What somebody has agreed to. Immutable.
 *
 * @param losses what may be lost: {@code users} for a table, {@code users.role} for a column
 * @param draft whether a revision may be applied that is not recorded yet
 */
public record Approval(Set<String> losses, boolean draft) {

  public Approval {
    losses = Set.copyOf(losses);
  }

  /** Agreement to nothing that would need one. */
  public static Approval none() {
    return new Approval(Set.of(), false);
  }

  /** This, and that a table or a column may be lost. */
  public Approval allowLoss(String subject) {
    Set<String> more = new TreeSet<>(losses);
    more.add(subject);
    return new Approval(more, draft);
  }

  /** This, and that several tables or columns may be lost. */
  public Approval allowLosses(Collection<String> subjects) {
    Set<String> more = new TreeSet<>(losses);
    more.addAll(subjects);
    return new Approval(more, draft);
  }

  /** This, and that the draft may be applied. */
  public Approval withDraft() {
    return new Approval(losses, true);
  }

  /** What is agreed to and no plan with these losses would lose: a slip, where others are open. */
  List<String> strangersTo(Set<String> plan) {
    return losses.stream()
        .filter(allowed -> plan.stream().noneMatch(allowed.strip()::equalsIgnoreCase))
        .sorted()
        .toList();
  }

  boolean allows(String loss) {
    return losses.stream().anyMatch(allowed -> allowed.strip().equalsIgnoreCase(loss));
  }
}
