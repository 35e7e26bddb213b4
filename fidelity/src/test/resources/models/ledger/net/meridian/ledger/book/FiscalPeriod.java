package net.meridian.ledger.book;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Month;
import java.time.Year;

@Entity
@Table(name = "fiscal_period")
@IdClass(FiscalPeriod.Key.class)
public class FiscalPeriod {
  @Id
  @Column(name = "fiscal_year")
  private Year year;

  @Id
  @Enumerated
  @Column(name = "fiscal_month")
  private Month month;

  private boolean closed;

  public record Key(Year year, Month month) implements Serializable {}

  public Year getYear() {
    return year;
  }

  public void setYear(Year year) {
    this.year = year;
  }

  public Month getMonth() {
    return month;
  }

  public void setMonth(Month month) {
    this.month = month;
  }

  public boolean isClosed() {
    return closed;
  }

  public void setClosed(boolean closed) {
    this.closed = closed;
  }
}
