package com.merchantry.shop.catalog;

import com.merchantry.shop.common.BaseEntity;
import com.merchantry.shop.common.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyJoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.util.HashMap;
import java.util.Map;
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
@Table(
    name = "product_variants",
    uniqueConstraints = @UniqueConstraint(columnNames = {"product_id", "variantCode"}))
public class ProductVariant extends BaseEntity {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "product_id")
  private Product product;

  @Column(nullable = false, length = 30)
  private String variantCode;

  @Column(unique = true, length = 14)
  private String gtin;

  private Money surcharge;

  @ManyToMany
  @MapKeyJoinColumn(name = "attribute_id")
  @Builder.Default
  private Map<ProductAttribute, ProductAttributeValue> attributes = new HashMap<>();
}
