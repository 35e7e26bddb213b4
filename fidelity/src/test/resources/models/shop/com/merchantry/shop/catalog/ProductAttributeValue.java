package com.merchantry.shop.catalog;

import com.merchantry.shop.common.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
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
    name = "product_attribute_values",
    uniqueConstraints = @UniqueConstraint(columnNames = {"attribute_id", "shownValue"}))
public class ProductAttributeValue extends BaseEntity {
  @ManyToOne(optional = false)
  private ProductAttribute attribute;

  @Column(nullable = false, length = 100)
  private String shownValue;
}
