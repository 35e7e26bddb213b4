package org.lindenhof.clinic.codes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.lindenhof.clinic.base.CodeTable;

@Entity
@Table(name = "C_LAB_PARAMETER")
public class LabParameter extends CodeTable<String> {
  private String unit;
  private BigDecimal lowerBound;
  private BigDecimal upperBound;

  @Column(name = "UNIT", length = 20)
  public String getUnit() {
    return unit;
  }

  public void setUnit(String unit) {
    this.unit = unit;
  }

  @Column(name = "LOWER_BOUND", precision = 12, scale = 4)
  public BigDecimal getLowerBound() {
    return lowerBound;
  }

  public void setLowerBound(BigDecimal lowerBound) {
    this.lowerBound = lowerBound;
  }

  @Column(name = "UPPER_BOUND", precision = 12, scale = 4)
  public BigDecimal getUpperBound() {
    return upperBound;
  }

  public void setUpperBound(BigDecimal upperBound) {
    this.upperBound = upperBound;
  }
}
