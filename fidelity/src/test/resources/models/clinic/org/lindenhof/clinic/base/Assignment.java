package org.lindenhof.clinic.base;

import jakarta.persistence.Embedded;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;

/** Somebody does something at something, for a while. */
@MappedSuperclass
public abstract class Assignment<W, T> extends ClinicEntity {
  private W assignee;
  private T target;
  private Period period;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "ASSIGNEE_ID")
  public W getAssignee() {
    return assignee;
  }

  public void setAssignee(W assignee) {
    this.assignee = assignee;
  }

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  public T getTarget() {
    return target;
  }

  public void setTarget(T target) {
    this.target = target;
  }

  @Embedded
  public Period getPeriod() {
    return period;
  }

  public void setPeriod(Period period) {
    this.period = period;
  }
}
