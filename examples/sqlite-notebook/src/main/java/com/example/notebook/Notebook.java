package com.example.notebook;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What notes are put in. */
@Entity
@Table(name = "notebooks")
public class Notebook {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Integer id;

  @Column(nullable = false, unique = true, length = 60)
  private String name;

  protected Notebook() {}

  public Notebook(String name) {
    this.name = name;
  }

  public Integer id() {
    return id;
  }

  public String name() {
    return name;
  }
}
