package com.merchantry.shop.catalog;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import lombok.Builder;
import lombok.Getter;
import lombok.NoArgsConstructor;
import lombok.Setter;
import lombok.experimental.SuperBuilder;

@Getter
@Setter
@SuperBuilder
@NoArgsConstructor
@Entity
@DiscriminatorValue("GIFT_CARD")
public class GiftCardProduct extends Product {
  @ElementCollection
  @Builder.Default
  private Set<BigDecimal> offeredAmounts = new HashSet<>();

  private Integer validMonths;
}
