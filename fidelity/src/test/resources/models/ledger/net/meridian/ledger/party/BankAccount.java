package net.meridian.ledger.party;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import net.meridian.ledger.base.Versioned;

@Entity
@Table(name = "bank_account", uniqueConstraints = @UniqueConstraint(name = "uq_iban", columnNames = "iban"))
public class BankAccount extends Versioned {
  @Id
  @GeneratedValue(generator = "ledger_shared")
  private Long id;

  @NotNull
  @Size(min = 15, max = 34)
  private String iban = "DE00000000000000000000";

  @Size(max = 11)
  private String bic;

  @NotNull
  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "holder_no")
  private Party holder;

  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }

  public String getIban() {
    return iban;
  }

  public void setIban(String iban) {
    this.iban = iban;
  }

  public String getBic() {
    return bic;
  }

  public void setBic(String bic) {
    this.bic = bic;
  }

  public Party getHolder() {
    return holder;
  }

  public void setHolder(Party holder) {
    this.holder = holder;
  }
}
