package org.lindenhof.clinic.care;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

@Entity
@Table(name = "T_VACCINATION")
@DiscriminatorValue("5")
public class Vaccination extends RecordEntry {
  private Drug vaccine;
  private String batch;
  private byte position;

  @ManyToOne
  public Drug getVaccine() {
    return vaccine;
  }

  public void setVaccine(Drug vaccine) {
    this.vaccine = vaccine;
  }

  @Column(name = "BATCH", length = 20)
  public String getBatch() {
    return batch;
  }

  public void setBatch(String batch) {
    this.batch = batch;
  }

  @Column(name = "SERIAL_POSITION")
  public byte getPosition() {
    return position;
  }

  public void setPosition(byte position) {
    this.position = position;
  }
}
