package net.meridian.ledger.claim;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.DiscriminatorType;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.Valid;
import net.meridian.ledger.base.Booked;
import net.meridian.ledger.base.MonetaryAmount;

@Entity
@Table(name = "claim_movement")
@Inheritance
@DiscriminatorColumn(name = "movement_kind", discriminatorType = DiscriminatorType.CHAR)
@DiscriminatorValue("?")
public abstract class ClaimMovement extends Booked {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  @Column(name = "movement_id")
  private Long id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "claim_id")
  private Claim claim;

  @Valid
  @Embedded
  private MonetaryAmount value;

  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }

  public Claim getClaim() {
    return claim;
  }

  public void setClaim(Claim claim) {
    this.claim = claim;
  }

  public MonetaryAmount getValue() {
    return value;
  }

  public void setValue(MonetaryAmount value) {
    this.value = value;
  }
}
