package net.meridian.ledger.base;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** What is booked by somebody on a business day. */
@MappedSuperclass
public abstract class Booked extends Versioned {
  @NotNull
  @Column(name = "booked_on")
  private LocalDate bookedOn = LocalDate.of(2026, 1, 2);

  @NotBlank
  @Size(max = 30)
  @Column(name = "booked_by")
  private String bookedBy = "batch";

  public LocalDate getBookedOn() {
    return bookedOn;
  }

  public void setBookedOn(LocalDate bookedOn) {
    this.bookedOn = bookedOn;
  }

  public String getBookedBy() {
    return bookedBy;
  }

  public void setBookedBy(String bookedBy) {
    this.bookedBy = bookedBy;
  }
}
