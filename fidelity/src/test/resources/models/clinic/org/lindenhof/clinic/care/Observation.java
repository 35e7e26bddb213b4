package org.lindenhof.clinic.care;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.Table;
import java.math.BigDecimal;

@Entity
@Table(name = "T_OBSERVATION")
@DiscriminatorValue("2")
@PrimaryKeyJoinColumn(name = "ENTRY_ID")
public class Observation extends RecordEntry {
  private Short systolic;
  private Short diastolic;
  private int pulse;
  private BigDecimal temperature;
  private Float weight;

  @Column(name = "SYSTOLIC")
  public Short getSystolic() {
    return systolic;
  }

  public void setSystolic(Short systolic) {
    this.systolic = systolic;
  }

  @Column(name = "DIASTOLIC")
  public Short getDiastolic() {
    return diastolic;
  }

  public void setDiastolic(Short diastolic) {
    this.diastolic = diastolic;
  }

  @Column(name = "PULSE")
  public int getPulse() {
    return pulse;
  }

  public void setPulse(int pulse) {
    this.pulse = pulse;
  }

  @Column(name = "TEMPERATURE", precision = 3, scale = 1)
  public BigDecimal getTemperature() {
    return temperature;
  }

  public void setTemperature(BigDecimal temperature) {
    this.temperature = temperature;
  }

  @Column(name = "WEIGHT")
  public Float getWeight() {
    return weight;
  }

  public void setWeight(Float weight) {
    this.weight = weight;
  }
}
