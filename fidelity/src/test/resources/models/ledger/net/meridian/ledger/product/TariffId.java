package net.meridian.ledger.product;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.Objects;

@Embeddable
public class TariffId implements Serializable {
  @NotNull
  @Size(max = 6)
  @Column(name = "tariff_code", length = 6)
  private String code;

  @NotNull
  @Column(name = "tariff_year")
  private Short year;

  @Override
  public boolean equals(Object other) {
    return other instanceof TariffId id && Objects.equals(code, id.code) && Objects.equals(year, id.year);
  }

  @Override
  public int hashCode() {
    return Objects.hash(code, year);
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public Short getYear() {
    return year;
  }

  public void setYear(Short year) {
    this.year = year;
  }
}
