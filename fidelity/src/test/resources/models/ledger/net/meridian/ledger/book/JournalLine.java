package net.meridian.ledger.book;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.Table;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;

@Entity
@Table(
    name = "journal_line",
    indexes = @Index(name = "ix_line_account", columnList = "account_no, value_date desc"),
    check = @CheckConstraint(name = "ck_line_side", constraint = "debit is null or debit >= 0"))
public class JournalLine {
  @EmbeddedId
  private JournalLineKey key;

  @MapsId("journalId")
  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "journal_id")
  private Journal journal;

  @NotNull
  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "account_no")
  private Account account;

  @Digits(integer = 15, fraction = 2)
  private BigDecimal debit;

  @Digits(integer = 15, fraction = 2)
  private BigDecimal credit;

  @Column(name = "value_date")
  private LocalDate valueDate;

  @ManyToOne
  @JoinColumn(name = "cost_centre", referencedColumnName = "centre_code")
  private CostCentre costCentre;

  public JournalLineKey getKey() {
    return key;
  }

  public void setKey(JournalLineKey key) {
    this.key = key;
  }

  public Journal getJournal() {
    return journal;
  }

  public void setJournal(Journal journal) {
    this.journal = journal;
  }

  public Account getAccount() {
    return account;
  }

  public void setAccount(Account account) {
    this.account = account;
  }

  public BigDecimal getDebit() {
    return debit;
  }

  public void setDebit(BigDecimal debit) {
    this.debit = debit;
  }

  public BigDecimal getCredit() {
    return credit;
  }

  public void setCredit(BigDecimal credit) {
    this.credit = credit;
  }

  public LocalDate getValueDate() {
    return valueDate;
  }

  public void setValueDate(LocalDate valueDate) {
    this.valueDate = valueDate;
  }

  public CostCentre getCostCentre() {
    return costCentre;
  }

  public void setCostCentre(CostCentre costCentre) {
    this.costCentre = costCentre;
  }
}
