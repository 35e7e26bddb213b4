package net.meridian.ledger.book;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;

@Entity
@Table(name = "exchange_rate")
@IdClass(ExchangeRateId.class)
public class ExchangeRate {
  @Id
  @Column(name = "base_currency")
  private Currency base;

  @Id
  @Column(name = "quoted_currency")
  private Currency quoted;

  @Id
  @Column(name = "quoted_on")
  private LocalDate day;

  @Digits(integer = 8, fraction = 8)
  @Positive
  @NotNull
  private BigDecimal rate = BigDecimal.ONE;

  public Currency getBase() {
    return base;
  }

  public void setBase(Currency base) {
    this.base = base;
  }

  public Currency getQuoted() {
    return quoted;
  }

  public void setQuoted(Currency quoted) {
    this.quoted = quoted;
  }

  public LocalDate getDay() {
    return day;
  }

  public void setDay(LocalDate day) {
    this.day = day;
  }

  public BigDecimal getRate() {
    return rate;
  }

  public void setRate(BigDecimal rate) {
    this.rate = rate;
  }
}
