package com.merchantry.shop.order;

import com.merchantry.shop.common.AuditedEntity;
import com.merchantry.shop.common.Money;
import jakarta.persistence.Entity;
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
@Table(name = "refunds")
public class Refund extends AuditedEntity {
  @ManyToOne(optional = false)
  private Payment payment;

  private Money money;

  private String reason;
}
