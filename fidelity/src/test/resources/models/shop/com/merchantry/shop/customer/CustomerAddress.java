package com.merchantry.shop.customer;

import com.merchantry.shop.common.Address;
import com.merchantry.shop.common.BaseEntity;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
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
@Table(name = "customer_addresses")
public class CustomerAddress extends BaseEntity {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  private Customer customer;

  private String label;

  @Embedded private Address address;

  private boolean defaultShipping;
  private boolean defaultBilling;
}
