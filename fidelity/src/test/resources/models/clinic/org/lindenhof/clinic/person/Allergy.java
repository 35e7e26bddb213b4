package org.lindenhof.clinic.person;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Temporal;
import jakarta.persistence.TemporalType;
import java.io.Serializable;
import java.util.Date;

@Embeddable
public class Allergy implements Serializable {
  private String substance;
  private Severity severity = Severity.MILD;
  private Date foundOn;

  @Column(name = "SUBSTANCE", nullable = false, length = 80)
  public String getSubstance() {
    return substance;
  }

  public void setSubstance(String substance) {
    this.substance = substance;
  }

  @Enumerated
  @Column(name = "SEVERITY", nullable = false)
  public Severity getSeverity() {
    return severity;
  }

  public void setSeverity(Severity severity) {
    this.severity = severity;
  }

  @Temporal(TemporalType.DATE)
  @Column(name = "FOUND_ON")
  public Date getFoundOn() {
    return foundOn;
  }

  public void setFoundOn(Date foundOn) {
    this.foundOn = foundOn;
  }

  public enum Severity {
    MILD,
    MODERATE,
    SEVERE
  }
}
