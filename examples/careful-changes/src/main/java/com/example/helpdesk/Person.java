package com.example.helpdesk;

import io.aludel.Drop;
import io.aludel.MigrationChange;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Whoever asks for help or gives it. */
@Entity
@Table(name = "people")
@MigrationChange(drops = @Drop(column = "pager", reason = "the pagers were handed back"))
public class Person {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "full_name", nullable = false, length = 100)
  private String fullName;

  @Column(nullable = false, unique = true, length = 100)
  private String email;

  protected Person() {}

  public Person(String fullName, String email) {
    this.fullName = fullName;
    this.email = email;
  }

  public Long id() {
    return id;
  }

  public String fullName() {
    return fullName;
  }

  public String email() {
    return email;
  }
}
