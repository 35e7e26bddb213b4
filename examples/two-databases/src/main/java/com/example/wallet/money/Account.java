package com.example.wallet.money;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;

/** What somebody has. */
@Entity
@Table(name = "accounts")
public class Account {

  @Id
  @Column(length = 34)
  private String number;

  @Version private int version;

  @Column(nullable = false, length = 100)
  private String owner;

  @Column(nullable = false, length = 3)
  private String currency = "EUR";

  @Column(nullable = false, precision = 14, scale = 2)
  private BigDecimal balance = BigDecimal.ZERO;

  protected Account() {}

  public Account(String number, String owner) {
    this.number = number;
    this.owner = owner;
  }

  public String number() {
    return number;
  }

  public String owner() {
    return owner;
  }

  public String currency() {
    return currency;
  }

  public BigDecimal balance() {
    return balance;
  }
}
