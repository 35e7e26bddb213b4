package com.merchantry.shop.order;

import com.merchantry.shop.catalog.Dimensions;
import com.merchantry.shop.common.BaseEntity;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyJoinColumn;
import jakarta.persistence.Table;
import java.util.HashMap;
import java.util.Map;
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
@Table(name = "parcels")
public class Parcel extends BaseEntity {
  @ManyToOne(optional = false)
  private Shipment shipment;

  @Column(unique = true, length = 60)
  private String trackingNumber;

  private Dimensions outerDimensions;

  @ElementCollection
  @CollectionTable(name = "parcel_contents")
  @MapKeyJoinColumn(name = "order_line_id")
  @Column(name = "quantity")
  @Builder.Default
  private Map<OrderLine, Integer> contents = new HashMap<>();
}
