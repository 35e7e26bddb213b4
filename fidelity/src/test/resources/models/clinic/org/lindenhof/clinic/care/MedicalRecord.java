package org.lindenhof.clinic.care;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.lindenhof.clinic.person.Patient;

@Entity
@Table(name = "T_MEDICAL_RECORD")
public class MedicalRecord implements Serializable {
  private Long id;
  private Patient patient;
  private List<RecordEntry> entries = new ArrayList<>();
  private BloodGroup bloodGroup;

  @Id
  @Column(name = "PATIENT_ID")
  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }

  @MapsId
  @OneToOne(optional = false)
  @JoinColumn(name = "PATIENT_ID")
  public Patient getPatient() {
    return patient;
  }

  public void setPatient(Patient patient) {
    this.patient = patient;
  }

  @OneToMany(mappedBy = "record", cascade = CascadeType.ALL)
  @OrderBy
  public List<RecordEntry> getEntries() {
    return entries;
  }

  public void setEntries(List<RecordEntry> entries) {
    this.entries = entries;
  }

  @Enumerated(EnumType.STRING)
  @Column(name = "BLOOD_GROUP", length = 3)
  public BloodGroup getBloodGroup() {
    return bloodGroup;
  }

  public void setBloodGroup(BloodGroup bloodGroup) {
    this.bloodGroup = bloodGroup;
  }

  public enum BloodGroup {
    A,
    B,
    AB,
    O
  }
}
