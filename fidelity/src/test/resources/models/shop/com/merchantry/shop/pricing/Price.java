package com.merchantry.shop.pricing;

import com.merchantry.shop.catalog.ProductVariant;
import com.merchantry.shop.common.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import jakarta.validation.constraints.Digits;
import java.math.BigDecimal;
import lombok.Getter;
import lombok.NoArgsConstructor;
import lombok.Setter;
import lombok.experimental.SuperBuilder;

@Getter
@Setter
@SuperBuilder
@NoArgsConstructor
@Entity
@Table(
    name = "prices",
    uniqueConstraints = @UniqueConstraint(columnNames = {"priceList_id", "variant_id", "minimumQuantity"}))
public class Price extends BaseEntity {
  @ManyToOne(optional = false)
  private PriceList priceList;

  @ManyToOne(optional = false)
  private ProductVariant variant;

  @Column(nullable = false)
  private int minimumQuantity;

  @Digits(integer = 10, fraction = 4)
  @Column(nullable = false)
  private BigDecimal netAmount;
}
