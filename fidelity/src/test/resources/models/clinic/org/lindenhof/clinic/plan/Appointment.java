package org.lindenhof.clinic.plan;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Temporal;
import jakarta.persistence.TemporalType;
import java.util.Date;
import org.lindenhof.clinic.base.ClinicEntity;
import org.lindenhof.clinic.person.Patient;
import org.lindenhof.clinic.person.Physician;

@Entity
@Table(name = "T_APPOINTMENT")
public class Appointment extends ClinicEntity {
  private Patient patient;
  private Physician physician;
  private Date day;
  private Date time;
  private Status status = Status.PLANNED;

  @ManyToOne(fetch = FetchType.LAZY)
  public Patient getPatient() {
    return patient;
  }

  public void setPatient(Patient patient) {
    this.patient = patient;
  }

  @ManyToOne(fetch = FetchType.LAZY)
  public Physician getPhysician() {
    return physician;
  }

  public void setPhysician(Physician physician) {
    this.physician = physician;
  }

  @Temporal(TemporalType.DATE)
  @Column(name = "APP_DATE")
  public Date getDay() {
    return day;
  }

  public void setDay(Date day) {
    this.day = day;
  }

  @Temporal(TemporalType.TIME)
  @Column(name = "APP_TIME")
  public Date getTime() {
    return time;
  }

  public void setTime(Date time) {
    this.time = time;
  }

  @Enumerated(EnumType.STRING)
  @Basic(optional = false)
  public Status getStatus() {
    return status;
  }

  public void setStatus(Status status) {
    this.status = status;
  }

  public enum Status {
    PLANNED,
    ARRIVED,
    DONE,
    MISSED
  }
}
