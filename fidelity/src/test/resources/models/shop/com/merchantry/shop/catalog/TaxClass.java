package com.merchantry.shop.catalog;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import lombok.Getter;
import lombok.Setter;

@Getter
@Setter
@Entity
@Table(name = "tax_classes")
public class TaxClass {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE)
  private Long id;

  @Column(unique = true)
  private String code;

  @ElementCollection
  @CollectionTable(name = "tax_rates", joinColumns = @JoinColumn(name = "tax_class_id"))
  @MapKeyColumn(name = "country_code", length = 2)
  @Column(name = "rate", precision = 5, scale = 2, nullable = false)
  private Map<String, BigDecimal> rates = new HashMap<>();
}
