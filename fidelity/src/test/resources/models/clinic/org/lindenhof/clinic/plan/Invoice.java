package org.lindenhof.clinic.plan;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.lindenhof.clinic.care.Stay;
import org.lindenhof.clinic.codes.Insurance;

@Entity
@Table(name = "T_INVOICE")
@TableGenerator(
    name = "INVOICE_GEN",
    table = "T_KEYS",
    pkColumnName = "KEY_NAME",
    valueColumnName = "KEY_VALUE",
    pkColumnValue = "INVOICE",
    allocationSize = 1)
public class Invoice implements Serializable {
  private long number;
  private Stay stay;
  private Insurance payer;
  private List<InvoiceItem> items = new ArrayList<>();

  @Id
  @GeneratedValue(strategy = GenerationType.TABLE, generator = "INVOICE_GEN")
  @Column(name = "INVOICE_NO")
  public long getNumber() {
    return number;
  }

  public void setNumber(long number) {
    this.number = number;
  }

  @ManyToOne(optional = false)
  @JoinColumn(name = "STAY_ID")
  public Stay getStay() {
    return stay;
  }

  public void setStay(Stay stay) {
    this.stay = stay;
  }

  @ManyToOne
  @JoinColumn(name = "INSURANCE_CODE", referencedColumnName = "CODE")
  public Insurance getPayer() {
    return payer;
  }

  public void setPayer(Insurance payer) {
    this.payer = payer;
  }

  @ElementCollection
  @CollectionTable(name = "T_INVOICE_ITEM", joinColumns = @JoinColumn(name = "INVOICE_NO"))
  @OrderColumn(name = "ITEM_NO")
  public List<InvoiceItem> getItems() {
    return items;
  }

  public void setItems(List<InvoiceItem> items) {
    this.items = items;
  }
}
