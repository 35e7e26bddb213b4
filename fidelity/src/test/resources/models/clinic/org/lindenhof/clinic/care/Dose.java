package org.lindenhof.clinic.care;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.math.BigDecimal;

@Embeddable
public class Dose implements Serializable {
  private BigDecimal quantity;
  private String unit;

  @Column(name = "QUANTITY", precision = 8, scale = 2, nullable = false)
  public BigDecimal getQuantity() {
    return quantity;
  }

  public void setQuantity(BigDecimal quantity) {
    this.quantity = quantity;
  }

  @Column(name = "UNIT", length = 10)
  public String getUnit() {
    return unit;
  }

  public void setUnit(String unit) {
    this.unit = unit;
  }
}
