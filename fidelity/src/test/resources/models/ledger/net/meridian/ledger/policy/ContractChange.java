package net.meridian.ledger.policy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.Size;
import net.meridian.ledger.base.Booked;

@Entity
@Table(name = "contract_change")
public class ContractChange extends Booked {
  @Id
  @GeneratedValue(strategy = GenerationType.TABLE, generator = "ledger_numbers")
  @Column(name = "change_no")
  private Integer number;

  @ManyToOne(optional = false, fetch = FetchType.LAZY)
  @JoinColumn(name = "contract_no", nullable = false)
  private Contract contract;

  @Size(max = 4000)
  @Column(name = "reason")
  private String reason;

  public Integer getNumber() {
    return number;
  }

  public void setNumber(Integer number) {
    this.number = number;
  }

  public Contract getContract() {
    return contract;
  }

  public void setContract(Contract contract) {
    this.contract = contract;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
