package net.meridian.ledger.claim;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import net.meridian.ledger.party.BankAccount;

@Entity
@DiscriminatorValue("P")
public class PaymentMovement extends ClaimMovement {
  @ManyToOne
  @JoinColumn(name = "account_id")
  private BankAccount account;

  @Column(name = "paid_on")
  private LocalDate paidOn;

  public BankAccount getAccount() {
    return account;
  }

  public void setAccount(BankAccount account) {
    this.account = account;
  }

  public LocalDate getPaidOn() {
    return paidOn;
  }

  public void setPaidOn(LocalDate paidOn) {
    this.paidOn = paidOn;
  }
}
