package org.lindenhof.clinic.care;

import java.io.Serializable;
import java.util.Date;
import java.util.Objects;

public class BedOccupancyId implements Serializable {
  private Long stay;
  private Long bed;
  private Date since;

  public Long getStay() {
    return stay;
  }

  public void setStay(Long stay) {
    this.stay = stay;
  }

  public Long getBed() {
    return bed;
  }

  public void setBed(Long bed) {
    this.bed = bed;
  }

  public Date getSince() {
    return since;
  }

  public void setSince(Date since) {
    this.since = since;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof BedOccupancyId id
        && Objects.equals(stay, id.stay)
        && Objects.equals(bed, id.bed)
        && Objects.equals(since, id.since);
  }

  @Override
  public int hashCode() {
    return Objects.hash(stay, bed, since);
  }
}
