package com.merchantry.shop.stock;

import com.merchantry.shop.catalog.ProductVariant;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.constraints.Min;
import java.sql.Timestamp;
import lombok.Getter;
import lombok.Setter;

@Getter
@Setter
@Entity
@Table(name = "stock_levels")
public class StockLevel {
  @EmbeddedId private StockLevelId id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "warehouseId", insertable = false, updatable = false)
  private Warehouse warehouse;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "variantId", insertable = false, updatable = false)
  private ProductVariant variant;

  @Min(0)
  private int onHand;

  private int reserved;

  @Version private Timestamp countedAt;
}
