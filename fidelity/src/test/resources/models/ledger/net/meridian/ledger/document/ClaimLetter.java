package net.meridian.ledger.document;

import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import net.meridian.ledger.claim.Claim;

@Entity
@Table(name = "claim_letter")
public class ClaimLetter extends Document {
  @NotNull
  @ManyToOne
  @JoinColumn(name = "claim_id")
  private Claim claim;

  @Lob
  private byte[] pdf;

  public Claim getClaim() {
    return claim;
  }

  public void setClaim(Claim claim) {
    this.claim = claim;
  }

  public byte[] getPdf() {
    return pdf;
  }

  public void setPdf(byte[] pdf) {
    this.pdf = pdf;
  }
}
