package com.example.parcels;

import io.aludel.Drop;
import io.aludel.MigrationChange;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Something that somebody waits for. */
@Entity
@Table(name = "parcels")
@MigrationChange(
    drops =
        @Drop(
            column = "fax_receipt",
            data = Drop.Data.DESTROY,
            reason = "the receipts have to be deleted after three years"))
public class Parcel {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(nullable = false, length = 200)
  private String recipient;

  @Column(nullable = false, unique = true, length = 20)
  private String tracking;

  @Column(nullable = false)
  private int grams;

  protected Parcel() {}

  public Parcel(String recipient, String tracking, int grams) {
    this.recipient = recipient;
    this.tracking = tracking;
    this.grams = grams;
  }

  public Long id() {
    return id;
  }

  public String recipient() {
    return recipient;
  }

  public String tracking() {
    return tracking;
  }

  public int grams() {
    return grams;
  }
}
