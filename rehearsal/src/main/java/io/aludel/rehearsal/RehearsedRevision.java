package io.aludel.rehearsal;

import io.aludel.migration.SequencedRevision;
import java.util.List;
import java.util.Optional;

/**
 * How one revision went.
 *
 * @param revision the revision
 * @param oneWay why it was not taken back; nothing where it went up, down and up again
 * @param rows how many generated rows there were before it
 * @param refusedRows how many more the database has refused as they were generated
 * @param losses the tables and columns whose values somebody has agreed to lose
 * @param notes what else a person should know, in sentences
 * @param findings what is wrong, in sentences
 */
public record RehearsedRevision(
    SequencedRevision revision,
    Optional<String> oneWay,
    int rows,
    int refusedRows,
    List<String> losses,
    List<String> notes,
    List<String> findings) {

  public RehearsedRevision {
    losses = List.copyOf(losses);
    notes = List.copyOf(notes);
    findings = List.copyOf(findings);
  }

  /** Whether nothing is wrong. */
  public boolean passed() {
    return findings.isEmpty();
  }
}
