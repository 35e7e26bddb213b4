package com.merchantry.shop.catalog;

import com.merchantry.shop.common.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
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
@Table(name = "product_images")
public class ProductImage extends BaseEntity {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  private Product product;

  @Column(nullable = false, length = 500)
  private String storageKey;

  private String altText;
  private int widthInPixels;
  private int heightInPixels;

  @Column(columnDefinition = "varchar(64)")
  private String sha256;
}
