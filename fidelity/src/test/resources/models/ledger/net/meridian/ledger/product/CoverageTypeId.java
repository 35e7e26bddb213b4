package net.meridian.ledger.product;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;

@Embeddable
public class CoverageTypeId implements Serializable {
  private TariffId tariff;

  @Column(name = "coverage_no")
  private int coverageNumber;

  @Override
  public boolean equals(Object other) {
    return other instanceof CoverageTypeId id
        && Objects.equals(tariff, id.tariff)
        && coverageNumber == id.coverageNumber;
  }

  @Override
  public int hashCode() {
    return Objects.hash(tariff, coverageNumber);
  }

  public TariffId getTariff() {
    return tariff;
  }

  public void setTariff(TariffId tariff) {
    this.tariff = tariff;
  }

  public int getCoverageNumber() {
    return coverageNumber;
  }

  public void setCoverageNumber(int coverageNumber) {
    this.coverageNumber = coverageNumber;
  }
}
