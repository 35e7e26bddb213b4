package net.meridian.ledger.party;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import net.meridian.ledger.base.Percentage;

@Entity
@DiscriminatorValue("3")
public class Broker extends LegalPerson {
  @Column(name = "licence_no", unique = true, length = 18)
  private String licenceNumber;

  @AttributeOverride(name = "percent", column = @Column(name = "commission_percent", precision = 7, scale = 4))
  private Percentage commission;

  public String getLicenceNumber() {
    return licenceNumber;
  }

  public void setLicenceNumber(String licenceNumber) {
    this.licenceNumber = licenceNumber;
  }

  public Percentage getCommission() {
    return commission;
  }

  public void setCommission(Percentage commission) {
    this.commission = commission;
  }
}
