package com.merchantry.shop.order;

import com.merchantry.shop.catalog.ProductVariant;
import com.merchantry.shop.common.BaseEntity;
import com.merchantry.shop.common.Money;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.math.BigDecimal;
import lombok.Getter;
import lombok.NoArgsConstructor;
import lombok.Setter;
import lombok.experimental.SuperBuilder;
import org.hibernate.annotations.Check;

@Getter
@Setter
@SuperBuilder
@NoArgsConstructor
@Entity
@Table(
    name = "order_lines",
    uniqueConstraints = @UniqueConstraint(columnNames = {"order_id", "lineNumber"}))
@Check(constraints = "quantity > 0")
public class OrderLine extends BaseEntity {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "order_id", foreignKey = @ForeignKey(name = "fk_line_order"))
  private PurchaseOrder order;

  @Column(nullable = false)
  private int lineNumber;

  @ManyToOne(fetch = FetchType.LAZY)
  private ProductVariant variant;

  @Column(nullable = false)
  private int quantity;

  @Embedded
  @AttributeOverride(name = "amount", column = @Column(name = "unitPrice"))
  @AttributeOverride(name = "currency", column = @Column(name = "unitCurrency"))
  private Money unitPrice;

  @Column(precision = 5, scale = 2)
  private BigDecimal taxRate;
}
