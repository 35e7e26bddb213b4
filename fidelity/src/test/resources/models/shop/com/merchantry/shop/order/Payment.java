package com.merchantry.shop.order;

import com.merchantry.shop.common.AuditedEntity;
import com.merchantry.shop.common.Money;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.DiscriminatorType;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
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
@Inheritance(strategy = InheritanceType.JOINED)
@DiscriminatorColumn(name = "payment_type", discriminatorType = DiscriminatorType.CHAR)
@DiscriminatorValue("P")
@Table(name = "payments")
public abstract class Payment extends AuditedEntity {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  private PurchaseOrder order;

  @Embedded private Money money;

  @Column(unique = true, length = 64)
  private String gatewayReference;
}
