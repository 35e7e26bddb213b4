package org.lindenhof.clinic.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.math.BigDecimal;

@Embeddable
public class InvoiceItem implements Serializable {
  private String feeCode;
  private BigDecimal factor;
  private BigDecimal amount;

  @Column(name = "FEE_CODE", length = 10)
  public String getFeeCode() {
    return feeCode;
  }

  public void setFeeCode(String feeCode) {
    this.feeCode = feeCode;
  }

  @Column(name = "FACTOR", precision = 4, scale = 2)
  public BigDecimal getFactor() {
    return factor;
  }

  public void setFactor(BigDecimal factor) {
    this.factor = factor;
  }

  @Column(name = "AMOUNT", precision = 9, scale = 2, nullable = false)
  public BigDecimal getAmount() {
    return amount;
  }

  public void setAmount(BigDecimal amount) {
    this.amount = amount;
  }
}
