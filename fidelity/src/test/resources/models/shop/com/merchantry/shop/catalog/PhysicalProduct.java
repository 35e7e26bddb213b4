package com.merchantry.shop.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import lombok.Getter;
import lombok.NoArgsConstructor;
import lombok.Setter;
import lombok.experimental.SuperBuilder;

@Getter
@Setter
@SuperBuilder
@NoArgsConstructor
@Entity
@DiscriminatorValue("PHYSICAL")
public class PhysicalProduct extends Product {
  @Embedded private Dimensions dimensions;

  @Column(precision = 10, scale = 3)
  private java.math.BigDecimal weightInKg;

  private Boolean fragile;
}
