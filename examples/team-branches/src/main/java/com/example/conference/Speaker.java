package com.example.conference;

import io.aludel.MigrationChange;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Somebody who gives talks. */
@Entity
@Table(name = "speakers")
@MigrationChange
public class Speaker {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(nullable = false, length = 100)
  private String name;

  @Column(length = 40)
  private String phone;

  protected Speaker() {}

  public Speaker(String name) {
    this.name = name;
  }

  public Long id() {
    return id;
  }

  public String name() {
    return name;
  }

  public String phone() {
    return phone;
  }

  public void callAt(String newPhone) {
    this.phone = newPhone;
  }
}
