package com.merchantry.shop.stock;

import com.merchantry.shop.catalog.ProductVariant;
import com.merchantry.shop.common.BaseEntity;
import com.merchantry.shop.common.Money;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.DayOfWeek;
import java.util.List;
import lombok.Getter;
import lombok.NoArgsConstructor;
import lombok.Setter;
import lombok.experimental.SuperBuilder;

@Getter
@Setter
@SuperBuilder
@NoArgsConstructor
@Entity
@Table(name = "supplied_variants")
public class SuppliedVariant extends BaseEntity {
  @ManyToOne(optional = false)
  private Supplier supplier;

  @ManyToOne(optional = false)
  private ProductVariant variant;

  @Column(length = 40)
  private String supplierSku;

  private Money purchasePrice;

  private Short leadTimeInDays;

  @ElementCollection private List<DayOfWeek> deliveryDays;
}
