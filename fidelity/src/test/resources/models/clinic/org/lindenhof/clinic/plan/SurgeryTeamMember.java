package org.lindenhof.clinic.plan;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.Table;
import java.io.Serializable;
import org.lindenhof.clinic.person.Employee;

@Entity
@Table(name = "T_SURGERY_TEAM")
public class SurgeryTeamMember implements Serializable {
  private SurgeryTeamKey key = new SurgeryTeamKey();
  private Surgery surgery;
  private Employee employee;
  private SurgeryRole role = SurgeryRole.ASSISTANT;

  @EmbeddedId
  public SurgeryTeamKey getKey() {
    return key;
  }

  public void setKey(SurgeryTeamKey key) {
    this.key = key;
  }

  @MapsId("surgeryId")
  @ManyToOne
  @JoinColumn(name = "SURGERY_ID")
  public Surgery getSurgery() {
    return surgery;
  }

  public void setSurgery(Surgery surgery) {
    this.surgery = surgery;
  }

  @MapsId("employeeId")
  @ManyToOne
  @JoinColumn(name = "EMPLOYEE_ID")
  public Employee getEmployee() {
    return employee;
  }

  public void setEmployee(Employee employee) {
    this.employee = employee;
  }

  @Enumerated(EnumType.STRING)
  @Column(name = "TEAM_ROLE", length = 15, nullable = false)
  public SurgeryRole getRole() {
    return role;
  }

  public void setRole(SurgeryRole role) {
    this.role = role;
  }
}
