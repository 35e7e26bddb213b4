package net.meridian.ledger.claim;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinColumns;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

@Entity
@Table(name = "loss")
public class Loss {
  @EmbeddedId
  private LossId id;

  @MapsId("claimId")
  @ManyToOne
  @JoinColumn(name = "claim_id")
  private Claim claim;

  @Digits(integer = 12, fraction = 2)
  @NotNull
  private BigDecimal estimate = BigDecimal.ZERO;

  @OneToMany
  @JoinColumns({
    @JoinColumn(name = "loss_claim_id", referencedColumnName = "claim_id"),
    @JoinColumn(name = "loss_item_no", referencedColumnName = "item_no")
  })
  private List<Assessment> assessments = new ArrayList<>();

  public LossId getId() {
    return id;
  }

  public void setId(LossId id) {
    this.id = id;
  }

  public Claim getClaim() {
    return claim;
  }

  public void setClaim(Claim claim) {
    this.claim = claim;
  }

  public BigDecimal getEstimate() {
    return estimate;
  }

  public void setEstimate(BigDecimal estimate) {
    this.estimate = estimate;
  }

  public List<Assessment> getAssessments() {
    return assessments;
  }

  public void setAssessments(List<Assessment> assessments) {
    this.assessments = assessments;
  }
}
