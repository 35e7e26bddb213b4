package net.meridian.ledger.reinsurance;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinColumns;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import net.meridian.ledger.base.MonetaryAmount;
import net.meridian.ledger.claim.ClaimMovement;

@Entity
@Table(name = "cession")
public class Cession {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @ManyToOne(optional = false)
  @JoinColumns({
    @JoinColumn(name = "treaty_no", referencedColumnName = "treaty_no"),
    @JoinColumn(name = "reinsurer_no", referencedColumnName = "reinsurer_no")
  })
  private TreatyShare share;

  @ManyToOne(optional = false)
  @JoinColumn(name = "movement_id")
  private ClaimMovement movement;

  @Embedded
  private MonetaryAmount ceded;

  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }

  public TreatyShare getShare() {
    return share;
  }

  public void setShare(TreatyShare share) {
    this.share = share;
  }

  public ClaimMovement getMovement() {
    return movement;
  }

  public void setMovement(ClaimMovement movement) {
    this.movement = movement;
  }

  public MonetaryAmount getCeded() {
    return ceded;
  }

  public void setCeded(MonetaryAmount ceded) {
    this.ceded = ceded;
  }
}
