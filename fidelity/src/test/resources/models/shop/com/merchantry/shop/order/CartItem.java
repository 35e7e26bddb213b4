package com.merchantry.shop.order;

import com.merchantry.shop.catalog.ProductVariant;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;
import lombok.Getter;
import lombok.Setter;

@Getter
@Setter
@Entity
@IdClass(CartItemId.class)
@Table(name = "cart_items")
public class CartItem {
  @Id
  @ManyToOne(fetch = FetchType.LAZY)
  private Cart cart;

  @Id
  @ManyToOne(fetch = FetchType.LAZY)
  private ProductVariant variant;

  @Column(nullable = false)
  private int quantity;
}
