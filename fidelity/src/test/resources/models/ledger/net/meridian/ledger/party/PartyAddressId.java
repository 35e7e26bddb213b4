package net.meridian.ledger.party;

import java.io.Serializable;
import java.util.Objects;

public class PartyAddressId implements Serializable {
  private Long party;
  private int serial;

  @Override
  public boolean equals(Object other) {
    return other instanceof PartyAddressId id && Objects.equals(party, id.party) && serial == id.serial;
  }

  @Override
  public int hashCode() {
    return Objects.hash(party, serial);
  }

  public Long getParty() {
    return party;
  }

  public void setParty(Long party) {
    this.party = party;
  }

  public int getSerial() {
    return serial;
  }

  public void setSerial(int serial) {
    this.serial = serial;
  }
}
