package org.lindenhof.clinic.house;

import jakarta.persistence.Entity;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import org.lindenhof.clinic.base.Assignment;
import org.lindenhof.clinic.care.Stay;
import org.lindenhof.clinic.person.Physician;

@Entity
@Table(name = "T_CONSULTATION")
public class Consultation extends Assignment<Physician, Stay> {
  private String findings;

  @Lob
  public String getFindings() {
    return findings;
  }

  public void setFindings(String findings) {
    this.findings = findings;
  }
}
