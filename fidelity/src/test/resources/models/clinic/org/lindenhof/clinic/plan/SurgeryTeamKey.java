package org.lindenhof.clinic.plan;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;

@Embeddable
public class SurgeryTeamKey implements Serializable {
  private Long surgeryId;
  private Long employeeId;

  public Long getSurgeryId() {
    return surgeryId;
  }

  public void setSurgeryId(Long surgeryId) {
    this.surgeryId = surgeryId;
  }

  public Long getEmployeeId() {
    return employeeId;
  }

  public void setEmployeeId(Long employeeId) {
    this.employeeId = employeeId;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SurgeryTeamKey key
        && Objects.equals(surgeryId, key.surgeryId)
        && Objects.equals(employeeId, key.employeeId);
  }

  @Override
  public int hashCode() {
    return Objects.hash(surgeryId, employeeId);
  }
}
