package org.lindenhof.clinic.care;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Temporal;
import jakarta.persistence.TemporalType;
import java.io.Serializable;
import java.util.Date;
import org.lindenhof.clinic.house.Bed;

@Entity
@Table(name = "T_BED_OCCUPANCY")
@IdClass(BedOccupancyId.class)
public class BedOccupancy implements Serializable {
  private Stay stay;
  private Bed bed;
  private Date since = new Date();
  private Date until;

  @Id
  @ManyToOne
  @JoinColumn(name = "STAY_ID")
  public Stay getStay() {
    return stay;
  }

  public void setStay(Stay stay) {
    this.stay = stay;
  }

  @Id
  @ManyToOne
  @JoinColumn(name = "BED_ID")
  public Bed getBed() {
    return bed;
  }

  public void setBed(Bed bed) {
    this.bed = bed;
  }

  @Id
  @Temporal(TemporalType.TIMESTAMP)
  @Column(name = "SINCE_TS")
  public Date getSince() {
    return since;
  }

  public void setSince(Date since) {
    this.since = since;
  }

  @Temporal(TemporalType.TIMESTAMP)
  @Column(name = "UNTIL_TS")
  public Date getUntil() {
    return until;
  }

  public void setUntil(Date until) {
    this.until = until;
  }
}
