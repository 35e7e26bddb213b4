package com.merchantry.shop.order;

import com.merchantry.shop.common.AuditedEntity;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
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
@Table(name = "return_requests")
public class ReturnRequest extends AuditedEntity {
  @ManyToOne(optional = false)
  private PurchaseOrder purchaseOrder;

  @Enumerated(EnumType.STRING)
  private State state;

  @ElementCollection
  @CollectionTable(
      name = "return_items",
      joinColumns = @JoinColumn(name = "return_id"),
      uniqueConstraints = @UniqueConstraint(columnNames = {"return_id", "orderLine_id"}))
  @Builder.Default
  private Set<ReturnItem> items = new HashSet<>();

  public enum State {
    REQUESTED,
    APPROVED,
    RECEIVED,
    REFUNDED,
    REFUSED
  }
}
