package net.meridian.ledger.policy;

import jakarta.persistence.AssociationOverride;
import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

@Entity
@Table(name = "vehicle_risk", check = @CheckConstraint(name = "ck_vehicle_power", constraint = "power_kw > 0"))
@AssociationOverride(name = "contract", joinColumns = @JoinColumn(name = "motor_contract_no"))
public class VehicleRisk extends Risk {
  @Size(max = 17)
  @Column(unique = true)
  private String vin;

  @Column(name = "power_kw")
  private Integer powerInKilowatts;

  @Column(name = "first_registered")
  private LocalDate firstRegistered;

  public String getVin() {
    return vin;
  }

  public void setVin(String vin) {
    this.vin = vin;
  }

  public Integer getPowerInKilowatts() {
    return powerInKilowatts;
  }

  public void setPowerInKilowatts(Integer powerInKilowatts) {
    this.powerInKilowatts = powerInKilowatts;
  }

  public LocalDate getFirstRegistered() {
    return firstRegistered;
  }

  public void setFirstRegistered(LocalDate firstRegistered) {
    this.firstRegistered = firstRegistered;
  }
}
