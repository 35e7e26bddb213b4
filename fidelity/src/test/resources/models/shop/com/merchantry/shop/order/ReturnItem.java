package com.merchantry.shop.order;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ManyToOne;
import lombok.Data;

@Data
@Embeddable
public class ReturnItem {
  @ManyToOne(optional = false)
  private OrderLine orderLine;

  @Column(nullable = false)
  private int quantity;

  @Enumerated private Condition condition;

  public enum Condition {
    UNOPENED,
    OPENED,
    DAMAGED
  }
}
