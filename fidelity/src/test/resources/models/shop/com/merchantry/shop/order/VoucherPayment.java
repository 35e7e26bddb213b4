package com.merchantry.shop.order;

import com.merchantry.shop.pricing.Coupon;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import lombok.Getter;
import lombok.NoArgsConstructor;
import lombok.Setter;
import lombok.experimental.SuperBuilder;

@Getter
@Setter
@SuperBuilder
@NoArgsConstructor
@Entity
@DiscriminatorValue("V")
public class VoucherPayment extends Payment {
  @ManyToOne(optional = false)
  private Coupon voucher;
}
