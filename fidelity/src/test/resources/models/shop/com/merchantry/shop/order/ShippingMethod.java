package com.merchantry.shop.order;

import com.merchantry.shop.common.BaseEntity;
import com.merchantry.shop.common.Country;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.LocalTime;
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
@Table(name = "shipping_methods")
public class ShippingMethod extends BaseEntity {
  @Column(unique = true, length = 20)
  private String code;

  private LocalTime cutOffTime;

  @ManyToMany
  @Builder.Default
  private Set<Country> servedCountries = new HashSet<>();
}
