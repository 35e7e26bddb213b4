package com.example.wallet.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Somebody has done something. */
@Entity
@Table(name = "entries", indexes = @Index(name = "ix_entries_moment", columnList = "moment, who"))
public class Entry {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(nullable = false)
  private Instant moment = Instant.now().truncatedTo(ChronoUnit.MILLIS);

  @Column(nullable = false, length = 40)
  private String who;

  @Column(nullable = false, length = 4000)
  private String description;

  protected Entry() {}

  public Entry(String who, String description) {
    this.who = who;
    this.description = description;
  }

  public Long id() {
    return id;
  }

  public Instant moment() {
    return moment;
  }

  public String who() {
    return who;
  }

  public String description() {
    return description;
  }
}
