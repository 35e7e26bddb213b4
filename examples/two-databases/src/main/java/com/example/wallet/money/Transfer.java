package com.example.wallet.money;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;

/** Money on its way from one account to another. */
@Entity
@Table(name = "transfers")
public class Transfer {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @ManyToOne(optional = false, fetch = FetchType.LAZY)
  @JoinColumn(name = "sender")
  private Account sender;

  @ManyToOne(optional = false, fetch = FetchType.LAZY)
  @JoinColumn(name = "receiver")
  private Account receiver;

  @Column(nullable = false, precision = 14, scale = 2)
  private BigDecimal amount;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private TransferState state = TransferState.ASKED;

  protected Transfer() {}

  public Transfer(Account sender, Account receiver, BigDecimal amount) {
    this.sender = sender;
    this.receiver = receiver;
    this.amount = amount;
  }

  public Long id() {
    return id;
  }

  public Account sender() {
    return sender;
  }

  public Account receiver() {
    return receiver;
  }

  public BigDecimal amount() {
    return amount;
  }

  public TransferState state() {
    return state;
  }
}
