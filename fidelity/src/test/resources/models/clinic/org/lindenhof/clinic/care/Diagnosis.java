package org.lindenhof.clinic.care;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.Table;
import org.lindenhof.clinic.codes.IcdCode;

@Entity
@Table(name = "T_DIAGNOSIS")
@DiscriminatorValue("1")
@PrimaryKeyJoinColumn(name = "ENTRY_ID")
public class Diagnosis extends RecordEntry {
  private IcdCode icd;
  private Character certainty;
  private boolean chronic;

  @ManyToOne(optional = false)
  @JoinColumn(name = "ICD")
  public IcdCode getIcd() {
    return icd;
  }

  public void setIcd(IcdCode icd) {
    this.icd = icd;
  }

  @Column(name = "CERTAINTY")
  public Character getCertainty() {
    return certainty;
  }

  public void setCertainty(Character certainty) {
    this.certainty = certainty;
  }

  @Column(name = "CHRONIC", nullable = false)
  public boolean isChronic() {
    return chronic;
  }

  public void setChronic(boolean chronic) {
    this.chronic = chronic;
  }
}
