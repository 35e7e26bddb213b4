package net.meridian.ledger.party;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import net.meridian.ledger.base.ValidityPeriod;
import net.meridian.ledger.base.Versioned;
import org.hibernate.validator.constraints.Length;

@Entity
@IdClass(PartyAddressId.class)
@Table(name = "party_address")
public class PartyAddress extends Versioned {
  @Id
  @ManyToOne
  @JoinColumn(name = "party_no")
  private Party party;

  @Id
  @Column(name = "serial_no")
  private int serial;

  @NotBlank
  @Length(max = 100)
  private String street = "-";

  @NotNull
  @Size(max = 12)
  @Column(name = "postal_code", length = 10)
  private String postalCode = "-";

  @Size(max = 80)
  private String city;

  @Embedded
  @Valid
  private ValidityPeriod validity = new ValidityPeriod();

  public Party getParty() {
    return party;
  }

  public void setParty(Party party) {
    this.party = party;
  }

  public int getSerial() {
    return serial;
  }

  public void setSerial(int serial) {
    this.serial = serial;
  }

  public String getStreet() {
    return street;
  }

  public void setStreet(String street) {
    this.street = street;
  }

  public String getPostalCode() {
    return postalCode;
  }

  public void setPostalCode(String postalCode) {
    this.postalCode = postalCode;
  }

  public String getCity() {
    return city;
  }

  public void setCity(String city) {
    this.city = city;
  }

  public ValidityPeriod getValidity() {
    return validity;
  }

  public void setValidity(ValidityPeriod validity) {
    this.validity = validity;
  }
}
