package org.lindenhof.clinic.care;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import org.lindenhof.clinic.base.ClinicEntity;
import org.lindenhof.clinic.base.Period;
import org.lindenhof.clinic.codes.IcdCode;
import org.lindenhof.clinic.person.Patient;

@Entity
@Table(name = "T_STAY", indexes = @Index(columnList = "PATIENT_ID, BEGIN_TS DESC"))
public class Stay extends ClinicEntity {
  private Patient patient;
  private Period period = new Period();
  private List<BedOccupancy> occupancies = new ArrayList<>();
  private IcdCode admissionDiagnosis;
  private DischargeKind dischargeKind;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "PATIENT_ID", foreignKey = @ForeignKey(name = "FK_STAY_PATIENT"))
  public Patient getPatient() {
    return patient;
  }

  public void setPatient(Patient patient) {
    this.patient = patient;
  }

  @Embedded
  public Period getPeriod() {
    return period;
  }

  public void setPeriod(Period period) {
    this.period = period;
  }

  @OneToMany(mappedBy = "stay", cascade = CascadeType.ALL, orphanRemoval = true)
  public List<BedOccupancy> getOccupancies() {
    return occupancies;
  }

  public void setOccupancies(List<BedOccupancy> occupancies) {
    this.occupancies = occupancies;
  }

  @ManyToOne
  @JoinColumn(name = "ADMISSION_ICD", referencedColumnName = "ICD")
  public IcdCode getAdmissionDiagnosis() {
    return admissionDiagnosis;
  }

  public void setAdmissionDiagnosis(IcdCode admissionDiagnosis) {
    this.admissionDiagnosis = admissionDiagnosis;
  }

  @Enumerated(EnumType.ORDINAL)
  @Column(name = "DISCHARGE_KIND")
  public DischargeKind getDischargeKind() {
    return dischargeKind;
  }

  public void setDischargeKind(DischargeKind dischargeKind) {
    this.dischargeKind = dischargeKind;
  }

  public enum DischargeKind {
    REGULAR,
    TRANSFER,
    AGAINST_ADVICE,
    DECEASED
  }
}
