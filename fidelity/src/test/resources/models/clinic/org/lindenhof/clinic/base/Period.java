package org.lindenhof.clinic.base;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Temporal;
import jakarta.persistence.TemporalType;
import jakarta.persistence.Transient;
import java.io.Serializable;
import java.util.Date;

@Embeddable
public class Period implements Serializable {
  private Date begin;
  private Date end;

  @Temporal(TemporalType.TIMESTAMP)
  @Column(name = "BEGIN_TS")
  public Date getBegin() {
    return begin;
  }

  public void setBegin(Date begin) {
    this.begin = begin;
  }

  @Temporal(TemporalType.TIMESTAMP)
  @Column(name = "END_TS")
  public Date getEnd() {
    return end;
  }

  public void setEnd(Date end) {
    this.end = end;
  }

  @Transient
  public boolean isOpen() {
    return end == null;
  }
}
