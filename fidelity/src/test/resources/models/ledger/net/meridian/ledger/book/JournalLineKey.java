package net.meridian.ledger.book;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Min;
import java.io.Serializable;
import java.util.Objects;

@Embeddable
public class JournalLineKey implements Serializable {
  private Long journalId;

  @Min(1)
  @Column(name = "line_no")
  private int line;

  @Override
  public boolean equals(Object other) {
    return other instanceof JournalLineKey key && Objects.equals(journalId, key.journalId) && line == key.line;
  }

  @Override
  public int hashCode() {
    return Objects.hash(journalId, line);
  }

  public Long getJournalId() {
    return journalId;
  }

  public void setJournalId(Long journalId) {
    this.journalId = journalId;
  }

  public int getLine() {
    return line;
  }

  public void setLine(int line) {
    this.line = line;
  }
}
