package net.meridian.ledger.policy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotEmpty;

@Entity
@Table(name = "endorsement")
public class Endorsement {
  @Id
  @Column(name = "change_no")
  private Integer id;

  @MapsId
  @OneToOne
  @JoinColumn(name = "change_no")
  private ContractChange change;

  @NotEmpty
  @Column(length = 2000)
  private String text = "-";

  public Integer getId() {
    return id;
  }

  public void setId(Integer id) {
    this.id = id;
  }

  public ContractChange getChange() {
    return change;
  }

  public void setChange(ContractChange change) {
    this.change = change;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }
}
