package com.merchantry.shop.pricing;

import com.merchantry.shop.common.BaseEntity;
import com.merchantry.shop.customer.Customer;
import com.merchantry.shop.order.PurchaseOrder;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import lombok.Getter;
import lombok.NoArgsConstructor;
import lombok.Setter;
import lombok.experimental.SuperBuilder;

@Getter
@Setter
@SuperBuilder
@NoArgsConstructor
@Entity
@Table(name = "coupon_redemptions")
public class CouponRedemption extends BaseEntity {
  @ManyToOne(optional = false)
  private Coupon coupon;

  @OneToOne(optional = false)
  private PurchaseOrder purchaseOrder;

  @ManyToOne private Customer redeemedBy;
}
