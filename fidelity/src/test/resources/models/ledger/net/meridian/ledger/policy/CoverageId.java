package net.meridian.ledger.policy;

import java.io.Serializable;
import java.util.Objects;
import net.meridian.ledger.product.CoverageTypeId;

public class CoverageId implements Serializable {
  private Long contract;
  private CoverageTypeId type;

  @Override
  public boolean equals(Object other) {
    return other instanceof CoverageId id && Objects.equals(contract, id.contract) && Objects.equals(type, id.type);
  }

  @Override
  public int hashCode() {
    return Objects.hash(contract, type);
  }

  public Long getContract() {
    return contract;
  }

  public void setContract(Long contract) {
    this.contract = contract;
  }

  public CoverageTypeId getType() {
    return type;
  }

  public void setType(CoverageTypeId type) {
    this.type = type;
  }
}
