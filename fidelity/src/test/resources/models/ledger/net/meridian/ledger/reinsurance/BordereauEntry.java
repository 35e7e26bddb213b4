package net.meridian.ledger.reinsurance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;

@Entity
@Table(name = "bordereau_entry")
public class BordereauEntry {
  @Id
  @OneToOne
  @JoinColumn(name = "cession_id")
  private Cession cession;

  @Column(name = "reported_on")
  private LocalDate reportedOn;

  public Cession getCession() {
    return cession;
  }

  public void setCession(Cession cession) {
    this.cession = cession;
  }

  public LocalDate getReportedOn() {
    return reportedOn;
  }

  public void setReportedOn(LocalDate reportedOn) {
    this.reportedOn = reportedOn;
  }
}
