package com.merchantry.shop.order;

public enum OrderStatus {
  PLACED,
  PAID,
  PARTLY_SHIPPED,
  SHIPPED,
  CANCELLED;

  public boolean isFinal() {
    return this == SHIPPED || this == CANCELLED;
  }
}
