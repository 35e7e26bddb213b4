package com.merchantry.shop.stock;

import com.merchantry.shop.common.BaseEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinColumns;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import lombok.Getter;
import lombok.NoArgsConstructor;
import lombok.Setter;
import lombok.experimental.SuperBuilder;

@Getter
@Setter
@SuperBuilder
@NoArgsConstructor
@Entity
@Table(name = "stock_movements")
public class StockMovement extends BaseEntity {
  @ManyToOne(optional = false)
  private StockLevel stockLevel;

  private int quantity;

  @Enumerated(EnumType.ORDINAL)
  private Kind kind;

  private String note;

  public enum Kind {
    RECEIPT,
    SALE,
    RETURN,
    CORRECTION
  }
}
