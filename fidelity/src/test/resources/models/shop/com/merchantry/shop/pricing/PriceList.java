package com.merchantry.shop.pricing;

import com.merchantry.shop.common.AuditedEntity;
import com.merchantry.shop.customer.CustomerGroup;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.MapKeyJoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
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
@Table(name = "price_lists")
public class PriceList extends AuditedEntity {
  @Column(nullable = false)
  private String name;

  @Column(nullable = false)
  private Currency currency;

  private LocalDate validFrom;
  private LocalDate validUntil;

  @ManyToMany
  @Builder.Default
  private Set<CustomerGroup> eligibleGroups = new HashSet<>();

  @OneToMany(mappedBy = "priceList", cascade = CascadeType.ALL)
  @Builder.Default
  private List<Price> prices = new ArrayList<>();
}
