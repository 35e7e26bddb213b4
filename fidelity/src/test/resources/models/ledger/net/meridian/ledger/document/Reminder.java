package net.meridian.ledger.document;

import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.Max;

@Entity
@Table(name = "reminder")
public class Reminder extends PremiumInvoice {
  @Max(99)
  private byte level;

  @ManyToOne
  @JoinColumn(name = "reminded_id")
  private PremiumInvoice reminded;

  public byte getLevel() {
    return level;
  }

  public void setLevel(byte level) {
    this.level = level;
  }

  public PremiumInvoice getReminded() {
    return reminded;
  }

  public void setReminded(PremiumInvoice reminded) {
    this.reminded = reminded;
  }
}
