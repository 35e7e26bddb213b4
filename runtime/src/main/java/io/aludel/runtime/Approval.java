package io.aludel.runtime;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What somebody has agreed to. Immutable.
 *
 * @param losses what may be lost: {@code users} for a table, {@code users.role} for a column
 * @param draft whether a revision may be applied that is not recorded yet
 * @param differences whether a database may be stamped whose tables are not those of the revision
 * @param plan the hash of the one plan that may be carried out; empty where any may
 */
public record Approval(
    Set<String> losses, boolean draft, boolean differences, Optional<String> plan) {

  public Approval {
    losses = Set.copyOf(losses);
    plan = plan.map(hash -> hash.strip().toLowerCase(Locale.ROOT));
  }

  /** Agreement to nothing that would need one. */
  public static Approval none() {
    return new Approval(Set.of(), false, false, Optional.empty());
  }

  /**
   * Agreement to the one plan with this hash, with all that it loses; where the plan has become
   * another one, nothing is done. A draft has to be agreed to beside it, and so have differences.
   *
   * @param hash {@link Plan#hash} of the plan that somebody was shown
   */
  public static Approval ofPlan(String hash) {
    return none().withPlan(hash);
  }

  /** This, and that nothing but the plan with this hash may be carried out, with its losses. */
  public Approval withPlan(String hash) {
    return new Approval(losses, draft, differences, Optional.of(hash));
  }

  /** This, and that a table or a column may be lost. */
  public Approval allowLoss(String subject) {
    return allowLosses(Set.of(subject));
  }

  /** This, and that several tables or columns may be lost. */
  public Approval allowLosses(Collection<String> subjects) {
    Set<String> more = new TreeSet<>(losses);
    more.addAll(subjects);
    return new Approval(more, draft, differences, plan);
  }

  /** This, and that the draft may be applied. */
  public Approval withDraft() {
    return new Approval(losses, true, differences, plan);
  }

  /** This, and that a database may be stamped whatever its tables are. */
  public Approval acceptDifferences() {
    return new Approval(losses, draft, true, plan);
  }

  /** What is agreed to and no plan with these losses would lose: a slip, where others are open. */
  List<String> strangersTo(Set<String> lost) {
    return losses.stream()
        .filter(allowed -> lost.stream().noneMatch(allowed.strip()::equalsIgnoreCase))
        .sorted()
        .toList();
  }

  boolean allows(String loss) {
    return losses.stream().anyMatch(allowed -> allowed.strip().equalsIgnoreCase(loss));
  }

  /** The same for what is left of a plan that was agreed to as a whole. */
  Approval forRestOf(Plan whole) {
    return plan.isEmpty()
        ? this
        : new Approval(whole.losses(), draft, differences, Optional.empty());
  }
}
