package com.merchantry.shop.common;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import lombok.Data;

@Data
@Embeddable
public class Address {
  private String recipientName;

  @Column(length = 120)
  private String street;

  @Column(length = 120)
  private String streetAddition;

  @Column(length = 20)
  private String postalCode;

  @Column(length = 80)
  private String city;

  @ManyToOne(fetch = FetchType.LAZY)
  private Country country;
}
