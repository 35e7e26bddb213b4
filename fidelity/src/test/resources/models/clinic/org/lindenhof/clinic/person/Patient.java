package org.lindenhof.clinic.person;

import jakarta.persistence.Basic;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lindenhof.clinic.care.MedicalRecord;
import org.lindenhof.clinic.care.Stay;
import org.lindenhof.clinic.codes.Insurance;

@Entity
@Table(
    name = "T_PATIENT",
    uniqueConstraints = @UniqueConstraint(name = "UQ_PATIENT_NO", columnNames = "PATIENT_NO"))
@PrimaryKeyJoinColumn(name = "PATIENT_ID", foreignKey = @ForeignKey(name = "FK_PATIENT_PERSON"))
@SecondaryTable(
    name = "T_PATIENT_PHOTO",
    pkJoinColumns = @PrimaryKeyJoinColumn(name = "PATIENT_ID"))
public class Patient extends Person {
  private String patientNumber;
  private Insurance insurance;
  private String insuranceNumber;
  private byte[] photo;
  private String photoType;
  private Physician familyDoctor;
  private List<Stay> stays = new ArrayList<>();
  private MedicalRecord record;
  private Set<Allergy> allergies = new HashSet<>();
  private Map<String, Contact> contacts = new HashMap<>();

  @Column(name = "PATIENT_NO", nullable = false, length = 12)
  public String getPatientNumber() {
    return patientNumber;
  }

  public void setPatientNumber(String patientNumber) {
    this.patientNumber = patientNumber;
  }

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "INSURANCE_CODE")
  public Insurance getInsurance() {
    return insurance;
  }

  public void setInsurance(Insurance insurance) {
    this.insurance = insurance;
  }

  @Column(name = "INSURANCE_NO", length = 20)
  public String getInsuranceNumber() {
    return insuranceNumber;
  }

  public void setInsuranceNumber(String insuranceNumber) {
    this.insuranceNumber = insuranceNumber;
  }

  @Basic(fetch = FetchType.LAZY)
  @Lob
  @Column(name = "PHOTO", table = "T_PATIENT_PHOTO")
  public byte[] getPhoto() {
    return photo;
  }

  public void setPhoto(byte[] photo) {
    this.photo = photo;
  }

  @Column(name = "PHOTO_TYPE", table = "T_PATIENT_PHOTO", length = 40)
  public String getPhotoType() {
    return photoType;
  }

  public void setPhotoType(String photoType) {
    this.photoType = photoType;
  }

  @ManyToOne(fetch = FetchType.LAZY)
  public Physician getFamilyDoctor() {
    return familyDoctor;
  }

  public void setFamilyDoctor(Physician familyDoctor) {
    this.familyDoctor = familyDoctor;
  }

  @OneToMany(mappedBy = "patient", cascade = CascadeType.ALL)
  @OrderBy("period.begin DESC")
  public List<Stay> getStays() {
    return stays;
  }

  public void setStays(List<Stay> stays) {
    this.stays = stays;
  }

  @OneToOne(mappedBy = "patient")
  public MedicalRecord getRecord() {
    return record;
  }

  public void setRecord(MedicalRecord record) {
    this.record = record;
  }

  @ElementCollection
  @CollectionTable(
      name = "T_PATIENT_ALLERGY",
      joinColumns = @JoinColumn(name = "PATIENT_ID", foreignKey = @ForeignKey(name = "FK_ALLERGY_PATIENT")),
      indexes = @Index(columnList = "SUBSTANCE"))
  public Set<Allergy> getAllergies() {
    return allergies;
  }

  public void setAllergies(Set<Allergy> allergies) {
    this.allergies = allergies;
  }

  @ManyToMany
  @JoinTable(
      name = "T_PATIENT_CONTACT",
      joinColumns = @JoinColumn(name = "PATIENT_ID"),
      inverseJoinColumns = @JoinColumn(name = "CONTACT_ID"))
  @MapKeyColumn(name = "RELATION", length = 20)
  public Map<String, Contact> getContacts() {
    return contacts;
  }

  public void setContacts(Map<String, Contact> contacts) {
    this.contacts = contacts;
  }
}
