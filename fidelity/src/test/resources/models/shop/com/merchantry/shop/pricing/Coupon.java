package com.merchantry.shop.pricing;

import com.merchantry.shop.catalog.Category;
import com.merchantry.shop.common.AuditedEntity;
import com.merchantry.shop.common.Money;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.AttributeOverrides;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDateTime;
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
@Table(name = "coupons")
public class Coupon extends AuditedEntity {
  @Column(unique = true, nullable = false, length = 32)
  private String code;

  @Enumerated private Kind kind;

  @Column(precision = 5, scale = 2)
  private BigDecimal percentage;

  @Embedded
  @AttributeOverrides({
    @AttributeOverride(name = "amount", column = @Column(name = "discount_amount")),
    @AttributeOverride(name = "currency", column = @Column(name = "discount_currency"))
  })
  private Money discount;

  @Embedded
  @AttributeOverrides({
    @AttributeOverride(name = "amount", column = @Column(name = "minimum_amount")),
    @AttributeOverride(name = "currency", column = @Column(name = "minimum_currency"))
  })
  private Money minimumOrderValue;

  private LocalDateTime validUntil;

  private Integer usageLimit;

  @ManyToMany
  @JoinTable(
      name = "coupon_categories",
      joinColumns = @JoinColumn(name = "coupon_id"),
      inverseJoinColumns = @JoinColumn(name = "category_id"))
  @Builder.Default
  private Set<Category> restrictedTo = new HashSet<>();

  public enum Kind {
    PERCENTAGE,
    AMOUNT,
    FREE_SHIPPING
  }
}
