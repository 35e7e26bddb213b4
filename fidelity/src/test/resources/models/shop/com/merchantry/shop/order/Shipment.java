package com.merchantry.shop.order;

import com.merchantry.shop.common.AuditedEntity;
import com.merchantry.shop.stock.Warehouse;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
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
@Entity
@Table(name = "shipments")
public class Shipment extends AuditedEntity {
  @ManyToOne(optional = false)
  private PurchaseOrder purchaseOrder;

  @ManyToOne private Warehouse dispatchedFrom;

  @OneToMany(mappedBy = "shipment", cascade = CascadeType.ALL)
  @Builder.Default
  private List<Parcel> parcels = new ArrayList<>();
}
