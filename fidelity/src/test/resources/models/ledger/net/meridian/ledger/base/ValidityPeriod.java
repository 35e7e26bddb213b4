package net.meridian.ledger.base;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

@Embeddable
public class ValidityPeriod {
  @NotNull
  @Column(name = "valid_from", nullable = false)
  private LocalDate validFrom = LocalDate.of(2026, 1, 1);

  @Column(name = "valid_to")
  private LocalDate validTo;

  public LocalDate getValidFrom() {
    return validFrom;
  }

  public void setValidFrom(LocalDate validFrom) {
    this.validFrom = validFrom;
  }

  public LocalDate getValidTo() {
    return validTo;
  }

  public void setValidTo(LocalDate validTo) {
    this.validTo = validTo;
  }
}
