package net.meridian.ledger.book;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.Table;
import java.io.Serializable;
import net.meridian.ledger.base.MonetaryAmount;

@Entity
@Table(name = "account_balance")
public class AccountBalance {
  @EmbeddedId
  private Key key;

  @MapsId("accountNumber")
  @ManyToOne
  private Account account;

  @Embedded
  @AttributeOverride(name = "amount", column = @Column(name = "opening"))
  @AttributeOverride(name = "currency", column = @Column(name = "opening_currency"))
  private MonetaryAmount opening;

  @Embedded
  @AttributeOverride(name = "amount", column = @Column(name = "closing"))
  @AttributeOverride(name = "currency", column = @Column(name = "closing_currency"))
  private MonetaryAmount closing;

  @Embeddable
  public record Key(String accountNumber, @Column(name = "fiscal_period") Integer period) implements Serializable {}

  public Key getKey() {
    return key;
  }

  public void setKey(Key key) {
    this.key = key;
  }

  public Account getAccount() {
    return account;
  }

  public void setAccount(Account account) {
    this.account = account;
  }

  public MonetaryAmount getOpening() {
    return opening;
  }

  public void setOpening(MonetaryAmount opening) {
    this.opening = opening;
  }

  public MonetaryAmount getClosing() {
    return closing;
  }

  public void setClosing(MonetaryAmount closing) {
    this.closing = closing;
  }
}
