package net.meridian.ledger.reinsurance;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.Objects;
import net.meridian.ledger.base.Percentage;
import net.meridian.ledger.party.LegalPerson;

@Entity
@Table(name = "treaty_share")
public class TreatyShare {
  @EmbeddedId
  private Id id;

  @NotNull
  @Embedded
  @AttributeOverride(name = "percent", column = @Column(name = "share_percent", nullable = false, precision = 7, scale = 4))
  private Percentage share;

  @Embeddable
  public static class Id implements Serializable {
    @ManyToOne
    @JoinColumn(name = "treaty_no")
    private Treaty treaty;

    @ManyToOne
    @JoinColumn(name = "reinsurer_no")
    private LegalPerson reinsurer;

    @Override
    public boolean equals(Object other) {
      return other instanceof Id id && Objects.equals(treaty, id.treaty) && Objects.equals(reinsurer, id.reinsurer);
    }

    @Override
    public int hashCode() {
      return 31;
    }
  }

  public Id getId() {
    return id;
  }

  public void setId(Id id) {
    this.id = id;
  }

  public Percentage getShare() {
    return share;
  }

  public void setShare(Percentage share) {
    this.share = share;
  }
}
