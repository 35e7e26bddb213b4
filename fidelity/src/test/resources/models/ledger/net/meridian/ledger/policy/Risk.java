package net.meridian.ledger.policy;

import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import jakarta.validation.constraints.DecimalMax;
import java.math.BigDecimal;
import net.meridian.ledger.base.Booked;

@MappedSuperclass
public abstract class Risk extends Booked {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE)
  @SequenceGenerator(sequenceName = "seq_risk", allocationSize = 5)
  @Column(name = "risk_id")
  private Long id;

  @ManyToOne
  @JoinColumn(name = "contract_no")
  private Contract contract;

  @DecimalMax("10")
  @Column(precision = 4, scale = 2)
  private BigDecimal score;

  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }

  public Contract getContract() {
    return contract;
  }

  public void setContract(Contract contract) {
    this.contract = contract;
  }

  public BigDecimal getScore() {
    return score;
  }

  public void setScore(BigDecimal score) {
    this.score = score;
  }
}
