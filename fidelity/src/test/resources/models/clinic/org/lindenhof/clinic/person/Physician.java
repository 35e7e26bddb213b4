package org.lindenhof.clinic.person;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinTable;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import org.lindenhof.clinic.codes.Speciality;

@Entity
@Table(name = "T_PHYSICIAN")
@PrimaryKeyJoinColumn(name = "PHYSICIAN_ID")
public class Physician extends Employee {
  private String licenceNumber;
  private List<Speciality> specialities = new ArrayList<>();
  private String curriculumVitae;

  @Column(name = "LANR", length = 9)
  public String getLicenceNumber() {
    return licenceNumber;
  }

  public void setLicenceNumber(String licenceNumber) {
    this.licenceNumber = licenceNumber;
  }

  @ManyToMany
  @JoinTable(name = "T_PHYSICIAN_SPECIALITY")
  @OrderColumn(name = "RANK_NO")
  public List<Speciality> getSpecialities() {
    return specialities;
  }

  public void setSpecialities(List<Speciality> specialities) {
    this.specialities = specialities;
  }

  @Lob
  @Column(name = "CV")
  public String getCurriculumVitae() {
    return curriculumVitae;
  }

  public void setCurriculumVitae(String curriculumVitae) {
    this.curriculumVitae = curriculumVitae;
  }
}
