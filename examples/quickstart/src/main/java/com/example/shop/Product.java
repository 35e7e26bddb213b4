package com.example.shop;

import io.aludel.MigrationChange;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.UUID;

/** Something to buy. */
@Entity
@Table(name = "products", indexes = @Index(name = "ix_products_title", columnList = "title"))
@MigrationChange
public class Product extends Recorded {

  @Id
  @GeneratedValue(strategy = GenerationType.UUID)
  private UUID id;

  /** What the warehouse calls it. */
  @Column(nullable = false, unique = true, length = 40)
  private String sku;

  @Column(nullable = false, length = 200)
  private String title;

  @Column(length = 2000)
  private String description;

  /** Widened from {@code numeric(8,2)} by revision 0005, which lost nothing and needed no word. */
  @Column(nullable = false, precision = 12, scale = 2)
  private BigDecimal price;

  @Column(name = "in_stock", nullable = false)
  private int inStock;

  protected Product() {}

  public Product(String sku, String title, BigDecimal price) {
    this.sku = sku;
    this.title = title;
    this.price = price;
  }

  public UUID id() {
    return id;
  }

  public String sku() {
    return sku;
  }

  public String title() {
    return title;
  }

  public String description() {
    return description;
  }

  public void describe(String newDescription) {
    this.description = newDescription;
  }

  public BigDecimal price() {
    return price;
  }

  public void cost(BigDecimal newPrice) {
    this.price = newPrice;
  }

  public int inStock() {
    return inStock;
  }

  public void store(int pieces) {
    this.inStock += pieces;
  }
}
