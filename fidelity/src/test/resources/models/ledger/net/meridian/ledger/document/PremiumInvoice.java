package net.meridian.ledger.document;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.meridian.ledger.policy.Contract;

@Entity
@Table(name = "premium_invoice", indexes = @Index(columnList = "due_on"))
public class PremiumInvoice extends Document {
  @NotNull
  @ManyToOne
  @JoinColumn(name = "contract_no")
  private Contract contract;

  @NotNull
  @Column(name = "due_on")
  private LocalDate dueOn = LocalDate.of(2026, 2, 1);

  @OneToMany(cascade = CascadeType.ALL)
  @JoinColumn(name = "invoice_id")
  @OrderColumn(name = "position_no")
  private List<InvoicePosition> positions = new ArrayList<>();

  public Contract getContract() {
    return contract;
  }

  public void setContract(Contract contract) {
    this.contract = contract;
  }

  public LocalDate getDueOn() {
    return dueOn;
  }

  public void setDueOn(LocalDate dueOn) {
    this.dueOn = dueOn;
  }

  public List<InvoicePosition> getPositions() {
    return positions;
  }

  public void setPositions(List<InvoicePosition> positions) {
    this.positions = positions;
  }
}
