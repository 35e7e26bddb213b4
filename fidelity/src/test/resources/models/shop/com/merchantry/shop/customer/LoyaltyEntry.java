package com.merchantry.shop.customer;

import com.merchantry.shop.common.BaseEntity;
import jakarta.persistence.Entity;
import lombok.Getter;
import lombok.NoArgsConstructor;
import lombok.Setter;
import lombok.experimental.SuperBuilder;

@Getter
@Setter
@SuperBuilder
@NoArgsConstructor
@Entity
public class LoyaltyEntry extends BaseEntity {
  private long points;
  private String reason;
}
