package com.example.shop;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** What every row has: when it was written, and how often it was changed since. */
@MappedSuperclass
public abstract class Recorded {

  @Version
  @Column(nullable = false)
  private int version;

  /** In whole milliseconds, which every database keeps. */
  @Column(name = "created_at", nullable = false, updatable = false)
  private Instant createdAt = Instant.now().truncatedTo(ChronoUnit.MILLIS);

  public int version() {
    return version;
  }

  public Instant createdAt() {
    return createdAt;
  }
}
