package com.merchantry.shop.catalog;

public enum ProductStatus {
  DRAFT,
  ACTIVE,
  SOLD_OUT,
  DISCONTINUED
}
