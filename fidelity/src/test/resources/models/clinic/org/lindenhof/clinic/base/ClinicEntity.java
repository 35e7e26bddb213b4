package org.lindenhof.clinic.base;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Temporal;
import jakarta.persistence.TemporalType;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.util.Calendar;
import java.util.Date;

@MappedSuperclass
public abstract class ClinicEntity extends Identified<Long> {
  private int optLock;
  private Date createdOn = new Date();
  private String createdBy;
  private Calendar changedOn;
  private String changedBy;

  @Version
  @Column(name = "OPT_LOCK", nullable = false)
  public int getOptLock() {
    return optLock;
  }

  public void setOptLock(int optLock) {
    this.optLock = optLock;
  }

  @Temporal(TemporalType.TIMESTAMP)
  @Column(name = "CREATED_ON", nullable = false, updatable = false)
  public Date getCreatedOn() {
    return createdOn;
  }

  public void setCreatedOn(Date createdOn) {
    this.createdOn = createdOn;
  }

  @Column(name = "CREATED_BY", length = 30)
  public String getCreatedBy() {
    return createdBy;
  }

  public void setCreatedBy(String createdBy) {
    this.createdBy = createdBy;
  }

  @Temporal(TemporalType.TIMESTAMP)
  @Column(name = "CHANGED_ON")
  public Calendar getChangedOn() {
    return changedOn;
  }

  public void setChangedOn(Calendar changedOn) {
    this.changedOn = changedOn;
  }

  @Column(name = "CHANGED_BY", length = 30)
  public String getChangedBy() {
    return changedBy;
  }

  public void setChangedBy(String changedBy) {
    this.changedBy = changedBy;
  }

  @Transient
  public boolean isNew() {
    return getId() == null;
  }
}
