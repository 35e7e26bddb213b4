package com.merchantry.shop.order;

import com.merchantry.shop.common.BaseEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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
public class OrderStatusChange extends BaseEntity {
  @ManyToOne(optional = false)
  private PurchaseOrder purchaseOrder;

  @Enumerated(EnumType.STRING)
  private OrderStatus fromStatus;

  @Enumerated(EnumType.STRING)
  private OrderStatus toStatus;
}
