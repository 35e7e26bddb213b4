package net.meridian.ledger.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;

@Entity
@Table(name = "invoice_position")
public class InvoicePosition {
  @Id
  @GeneratedValue(generator = "ledger_shared")
  private Long id;

  @Size(max = 100)
  @NotNull
  private String label = "-";

  @Digits(integer = 10, fraction = 2)
  private BigDecimal net;

  @Digits(integer = 2, fraction = 2)
  @Column(name = "tax_percent", precision = 19, scale = 0)
  private BigDecimal taxPercent;

  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }

  public String getLabel() {
    return label;
  }

  public void setLabel(String label) {
    this.label = label;
  }

  public BigDecimal getNet() {
    return net;
  }

  public void setNet(BigDecimal net) {
    this.net = net;
  }

  public BigDecimal getTaxPercent() {
    return taxPercent;
  }

  public void setTaxPercent(BigDecimal taxPercent) {
    this.taxPercent = taxPercent;
  }
}
