package net.meridian.ledger.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import net.meridian.ledger.party.LegalPerson;

@Entity
@Table(name = "assessment")
public class Assessment {
  @Id
  @GeneratedValue
  @SequenceGenerator(name = "assessment_gen")
  private Integer id;

  @ManyToOne
  @JoinColumn(name = "assessor_no")
  private LegalPerson assessor;

  @Size(max = 200)
  private String summary;

  @Column(columnDefinition = "numeric(12, 2) default 0")
  private BigDecimal fee;

  public Integer getId() {
    return id;
  }

  public void setId(Integer id) {
    this.id = id;
  }

  public LegalPerson getAssessor() {
    return assessor;
  }

  public void setAssessor(LegalPerson assessor) {
    this.assessor = assessor;
  }

  public String getSummary() {
    return summary;
  }

  public void setSummary(String summary) {
    this.summary = summary;
  }

  public BigDecimal getFee() {
    return fee;
  }

  public void setFee(BigDecimal fee) {
    this.fee = fee;
  }
}
