package com.example.shop;

import io.aludel.MigrationChange;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.math.BigDecimal;

/** So many of one product, at the price of the day of the order. */
@Entity
@Table(
    name = "order_lines",
    uniqueConstraints =
        @UniqueConstraint(
            name = "uq_order_lines_product",
            columnNames = {"order_id", "product_id"}))
@MigrationChange
public class OrderLine extends Recorded {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @ManyToOne(optional = false, fetch = FetchType.LAZY)
  @JoinColumn(name = "order_id")
  private Order order;

  @ManyToOne(optional = false, fetch = FetchType.LAZY)
  @JoinColumn(name = "product_id")
  private Product product;

  @Column(nullable = false)
  private int quantity;

  /** Widened by revision 0005, as the product's. */
  @Column(name = "unit_price", nullable = false, precision = 12, scale = 2)
  private BigDecimal unitPrice;

  protected OrderLine() {}

  OrderLine(Order order, Product product, int quantity, BigDecimal unitPrice) {
    this.order = order;
    this.product = product;
    this.quantity = quantity;
    this.unitPrice = unitPrice;
  }

  public Long id() {
    return id;
  }

  public Order order() {
    return order;
  }

  public Product product() {
    return product;
  }

  public int quantity() {
    return quantity;
  }

  public void order(int newQuantity) {
    this.quantity = newQuantity;
  }

  public BigDecimal unitPrice() {
    return unitPrice;
  }

  public BigDecimal total() {
    return unitPrice.multiply(BigDecimal.valueOf(quantity));
  }
}
