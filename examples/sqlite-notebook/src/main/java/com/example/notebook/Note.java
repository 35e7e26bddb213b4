package com.example.notebook;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** Something to remember. */
@Entity
@Table(name = "notes", indexes = @Index(name = "ix_notes_pinned", columnList = "pinned, title"))
public class Note {

  /** No {@code Long}: what SQLite counts is an integer to Hibernate's validation. */
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Integer id;

  @Column(nullable = false, length = 100)
  private String title;

  @Column(nullable = false)
  private boolean pinned;

  @Column(nullable = false, length = 10000)
  private String text;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "notebook_id")
  private Notebook notebook;

  protected Note() {}

  public Note(String title, String text) {
    this.title = title;
    this.text = text;
  }

  public Integer id() {
    return id;
  }

  public String title() {
    return title;
  }

  public String text() {
    return text;
  }

  public boolean pinned() {
    return pinned;
  }

  public void pin() {
    this.pinned = true;
  }

  public Notebook notebook() {
    return notebook;
  }

  public void moveTo(Notebook newNotebook) {
    this.notebook = newNotebook;
  }
}
