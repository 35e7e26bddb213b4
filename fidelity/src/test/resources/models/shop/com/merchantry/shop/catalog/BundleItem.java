package com.merchantry.shop.catalog;

import com.merchantry.shop.common.BaseEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.Min;
import lombok.Getter;
import lombok.NoArgsConstructor;
import lombok.Setter;
import lombok.experimental.SuperBuilder;

@Getter
@Setter
@SuperBuilder
@NoArgsConstructor
@Entity
@Table(name = "bundle_items")
public class BundleItem extends BaseEntity {
  @ManyToOne(optional = false)
  private ProductVariant variant;

  @Min(1)
  private int quantity;
}
