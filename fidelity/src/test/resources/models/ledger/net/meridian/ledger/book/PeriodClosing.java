package net.meridian.ledger.book;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;

@Entity
@Table(name = "period_closing")
public class PeriodClosing {
  @Id
  @GeneratedValue(strategy = GenerationType.TABLE)
  private Long id;

  @OneToOne(optional = false)
  @JoinColumn(name = "fiscal_year", referencedColumnName = "fiscal_year")
  @JoinColumn(name = "fiscal_month", referencedColumnName = "fiscal_month")
  private FiscalPeriod period;

  @Column(name = "closed_at")
  private Instant closedAt;

  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }

  public FiscalPeriod getPeriod() {
    return period;
  }

  public void setPeriod(FiscalPeriod period) {
    this.period = period;
  }

  public Instant getClosedAt() {
    return closedAt;
  }

  public void setClosedAt(Instant closedAt) {
    this.closedAt = closedAt;
  }
}
