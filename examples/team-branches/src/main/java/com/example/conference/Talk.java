package com.example.conference;

import io.aludel.MigrationChange;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;

/** What is talked about, and by whom. */
@Entity
@Table(name = "talks")
@MigrationChange
public class Talk {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(nullable = false, length = 200)
  private String title;

  /** As a language tag: {@code en}. */
  @Column(nullable = false, length = 10)
  private String language = "en";

  @ManyToOne(optional = false, fetch = FetchType.LAZY)
  @JoinColumn(name = "speaker_id")
  private Speaker speaker;

  @Column(length = 40)
  private String room;

  @Column(name = "starts_at")
  private OffsetDateTime startsAt;

  protected Talk() {}

  public Talk(String title, Speaker speaker) {
    this.title = title;
    this.speaker = speaker;
  }

  public Long id() {
    return id;
  }

  public String title() {
    return title;
  }

  public Speaker speaker() {
    return speaker;
  }

  public String language() {
    return language;
  }

  public String room() {
    return room;
  }

  public OffsetDateTime startsAt() {
    return startsAt;
  }

  /** Says where and when it is given. */
  public void plan(String newRoom, OffsetDateTime newStart) {
    this.room = newRoom;
    this.startsAt = newStart;
  }
}
