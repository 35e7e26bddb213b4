package net.meridian.ledger.policy;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.validation.constraints.NotNull;
import net.meridian.ledger.base.MonetaryAmount;

@Embeddable
public class InsuredThing {
  @NotNull
  @Column(name = "description", length = 200, nullable = false)
  private String description = "-";

  @Embedded
  private MonetaryAmount value;

  public String getDescription() {
    return description;
  }

  public void setDescription(String description) {
    this.description = description;
  }

  public MonetaryAmount getValue() {
    return value;
  }

  public void setValue(MonetaryAmount value) {
    this.value = value;
  }
}
