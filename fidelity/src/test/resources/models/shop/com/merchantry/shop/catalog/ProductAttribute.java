package com.merchantry.shop.catalog;

import com.merchantry.shop.common.BaseEntity;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
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
@Table(name = "product_attributes")
public class ProductAttribute extends BaseEntity {
  @Column(unique = true, nullable = false, length = 50)
  private String code;

  @OneToMany(mappedBy = "attribute", cascade = CascadeType.ALL)
  @Builder.Default
  private List<ProductAttributeValue> possibleValues = new ArrayList<>();
}
