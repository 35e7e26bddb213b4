package com.example.shop;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Where parcels go; its columns are part of the table that embeds it. */
@Embeddable
public class Address {

  @Column(length = 120)
  private String street;

  @Column(name = "postal_code", length = 12)
  private String postalCode;

  @Column(length = 80)
  private String city;

  protected Address() {}

  public Address(String street, String postalCode, String city) {
    this.street = street;
    this.postalCode = postalCode;
    this.city = city;
  }

  public String street() {
    return street;
  }

  public String postalCode() {
    return postalCode;
  }

  public String city() {
    return city;
  }
}
