package com.merchantry.shop.catalog;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import java.util.HashSet;
import java.util.Set;
import lombok.EqualsAndHashCode;
import lombok.Getter;
import lombok.Setter;

@Getter
@Setter
@EqualsAndHashCode(of = "label")
@Entity
public class ProductTag {
  @Id @GeneratedValue private Integer id;

  private String label;

  @ManyToMany(mappedBy = "tags")
  private Set<Product> products = new HashSet<>();
}
