package net.meridian.ledger.policy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.validation.constraints.Min;
import java.math.BigDecimal;

@Entity
@Table(name = "building_risk")
public class BuildingRisk extends Risk {
  @Min(500)
  @Column(name = "built_in")
  private int builtIn = 1990;

  @Column(name = "floor_space", precision = 9, scale = 1)
  private BigDecimal floorSpace;

  public int getBuiltIn() {
    return builtIn;
  }

  public void setBuiltIn(int builtIn) {
    this.builtIn = builtIn;
  }

  public BigDecimal getFloorSpace() {
    return floorSpace;
  }

  public void setFloorSpace(BigDecimal floorSpace) {
    this.floorSpace = floorSpace;
  }
}
