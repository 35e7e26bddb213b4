package com.merchantry.shop.catalog;

import com.merchantry.shop.common.BaseEntity;
import com.merchantry.shop.customer.Customer;
import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import lombok.Getter;
import lombok.NoArgsConstructor;
import lombok.Setter;
import lombok.experimental.SuperBuilder;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

@Getter
@Setter
@SuperBuilder
@NoArgsConstructor
@Entity
@Table(
    name = "reviews",
    check = @CheckConstraint(name = "ck_review_votes", constraint = "votes >= 0"))
public class ProductReview extends BaseEntity {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @OnDelete(action = OnDeleteAction.CASCADE)
  private Product product;

  @ManyToOne(fetch = FetchType.LAZY)
  private Customer author;

  @Min(1)
  @Max(100)
  private byte scoreInPercent;

  @Column(length = 120)
  private String title;

  @Column(columnDefinition = "text")
  private String body;

  @ColumnDefault("0")
  @Column(nullable = false)
  private int votes;

  @ColumnDefault("false")
  private boolean verifiedPurchase;
}
