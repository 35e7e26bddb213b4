package com.merchantry.shop.order;

import com.merchantry.shop.common.Address;
import com.merchantry.shop.common.AuditedEntity;
import com.merchantry.shop.common.Money;
import com.merchantry.shop.customer.Customer;
import jakarta.persistence.AssociationOverride;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQueries;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import lombok.Builder;
import lombok.Getter;
import lombok.NoArgsConstructor;
import lombok.Setter;
import lombok.experimental.SuperBuilder;

@Getter
@Setter
@SuperBuilder
@NoArgsConstructor
@Entity(name = "Order")
@NamedQueries({
  @NamedQuery(name = "Order.open", query = "select o from Order o where o.status = 'PLACED'"),
  @NamedQuery(name = "Order.count", query = "select count(o) from Order o")
})
@Table(
    name = "orders",
    indexes = {
      @Index(columnList = "orderNumber", unique = true),
      @Index(columnList = "customer_id, placedAt desc"),
      @Index(columnList = "status")
    })
public class PurchaseOrder extends AuditedEntity {
  @Column(nullable = false, length = 24, updatable = false)
  private String orderNumber;

  @ManyToOne(fetch = FetchType.LAZY)
  private Customer customer;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  @Builder.Default
  private OrderStatus status = OrderStatus.PLACED;

  private ZonedDateTime placedAt;

  @Embedded
  @AttributeOverride(name = "recipientName", column = @Column(name = "billing_recipient"))
  @AttributeOverride(name = "street", column = @Column(name = "billing_street", length = 120))
  @AttributeOverride(name = "streetAddition", column = @Column(name = "billing_street2", length = 120))
  @AttributeOverride(name = "postalCode", column = @Column(name = "billing_zip", length = 20))
  @AttributeOverride(name = "city", column = @Column(name = "billing_city", length = 80))
  @AssociationOverride(name = "country", joinColumns = @JoinColumn(name = "billing_country"))
  private Address billingAddress;

  @Embedded
  @AttributeOverride(name = "recipientName", column = @Column(name = "shipping_recipient"))
  @AttributeOverride(name = "street", column = @Column(name = "shipping_street"))
  @AttributeOverride(name = "streetAddition", column = @Column(name = "shipping_street2"))
  @AttributeOverride(name = "postalCode", column = @Column(name = "shipping_zip", length = 20))
  @AttributeOverride(name = "city", column = @Column(name = "shipping_city"))
  @AssociationOverride(name = "country", joinColumns = @JoinColumn(name = "shipping_country"))
  private Address shippingAddress;

  @Embedded
  @AttributeOverride(name = "amount", column = @Column(name = "totalAmount", nullable = false))
  @AttributeOverride(name = "currency", column = @Column(name = "totalCurrency", nullable = false))
  private Money total;

  @ManyToOne private ShippingMethod shippingMethod;

  @OneToMany(mappedBy = "order", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("lineNumber asc")
  @Builder.Default
  private List<OrderLine> lines = new ArrayList<>();

  @OneToMany(mappedBy = "order", cascade = CascadeType.ALL)
  @Builder.Default
  private List<Payment> payments = new ArrayList<>();

  @ElementCollection
  @OrderColumn
  @Builder.Default
  private List<OrderNote> notes = new ArrayList<>();
}
