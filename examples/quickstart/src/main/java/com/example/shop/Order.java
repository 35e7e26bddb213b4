package com.example.shop;

import io.aludel.MigrationChange;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What a customer wants, and how far we are with it. */
@Entity
@Table(
    name = "orders",
    indexes = @Index(name = "ix_orders_status", columnList = "status, deliver_on"))
@MigrationChange
public class Order extends Recorded {

  /** The number that customers are told; it begins with 1000. */
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "order_numbers")
  @SequenceGenerator(
      name = "order_numbers",
      sequenceName = "order_numbers",
      initialValue = 1000,
      allocationSize = 20)
  private Long id;

  @ManyToOne(optional = false, fetch = FetchType.LAZY)
  @JoinColumn(name = "customer_id")
  private Customer customer;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 20)
  private OrderStatus status = OrderStatus.PLACED;

  /** Required from the day it was added: orders that existed had come in over the counter. */
  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 20)
  @MigrationChange(backfill = "COUNTER") // revision 0004
  private Channel channel = Channel.WEB;

  @Column(name = "deliver_on")
  private LocalDate deliverOn;

  @OneToMany(mappedBy = "order", cascade = CascadeType.ALL, orphanRemoval = true)
  private final List<OrderLine> lines = new ArrayList<>();

  protected Order() {}

  public Order(Customer customer) {
    this.customer = customer;
  }

  /** Adds a line, at the price of today. */
  public OrderLine add(Product product, int quantity) {
    OrderLine line = new OrderLine(this, product, quantity, product.price());
    lines.add(line);
    return line;
  }

  public Long id() {
    return id;
  }

  public Customer customer() {
    return customer;
  }

  public OrderStatus status() {
    return status;
  }

  public void become(OrderStatus newStatus) {
    this.status = newStatus;
  }

  public Channel channel() {
    return channel;
  }

  public LocalDate deliverOn() {
    return deliverOn;
  }

  public void promise(LocalDate day) {
    this.deliverOn = day;
  }

  public List<OrderLine> lines() {
    return lines;
  }
}
