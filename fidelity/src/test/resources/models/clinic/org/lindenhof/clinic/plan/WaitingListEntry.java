package org.lindenhof.clinic.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.lindenhof.clinic.base.Identified;
import org.lindenhof.clinic.person.Patient;

@Entity
@Table(name = "T_WAITING_LIST")
public class WaitingListEntry extends Identified<Short> {
  private Patient patient;
  private Integer priority;

  @ManyToOne
  @JoinColumn(name = "PATIENT_NO", referencedColumnName = "PATIENT_NO")
  public Patient getPatient() {
    return patient;
  }

  public void setPatient(Patient patient) {
    this.patient = patient;
  }

  @Column(name = "PRIORITY_CLASS")
  public Integer getPriority() {
    return priority;
  }

  public void setPriority(Integer priority) {
    this.priority = priority;
  }
}
