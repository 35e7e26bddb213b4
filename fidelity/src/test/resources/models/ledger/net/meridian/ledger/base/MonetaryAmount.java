package net.meridian.ledger.base;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.math.BigDecimal;

@Embeddable
public class MonetaryAmount implements Serializable {
  @Digits(integer = 15, fraction = 2)
  @Column(name = "amount", precision = 17, scale = 2)
  private BigDecimal amount;

  @Size(min = 3, max = 3)
  @Column(name = "currency", length = 3)
  private String currency;

  public BigDecimal getAmount() {
    return amount;
  }

  public void setAmount(BigDecimal amount) {
    this.amount = amount;
  }

  public String getCurrency() {
    return currency;
  }

  public void setCurrency(String currency) {
    this.currency = currency;
  }
}
