package com.merchantry.shop.customer;

import com.merchantry.shop.catalog.ProductVariant;
import com.merchantry.shop.common.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
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
@Table(name = "wishlists")
public class Wishlist extends BaseEntity {
  @ManyToOne(optional = false)
  private Customer owner;

  @Column(unique = true)
  private UUID shareToken;

  @ManyToMany
  @JoinTable(name = "wishlist_entries")
  @OrderColumn(name = "rank", nullable = false)
  @Builder.Default
  private List<ProductVariant> entries = new ArrayList<>();
}
