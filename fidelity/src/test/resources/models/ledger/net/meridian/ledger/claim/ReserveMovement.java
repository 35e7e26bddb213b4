package net.meridian.ledger.claim;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

@Entity
@DiscriminatorValue("R")
public class ReserveMovement extends ClaimMovement {
  @Column(name = "reserve_kind")
  @Enumerated(EnumType.STRING)
  private Kind kind;

  public enum Kind {
    CASE,
    IBNR
  }

  public Kind getKind() {
    return kind;
  }

  public void setKind(Kind kind) {
    this.kind = kind;
  }
}
