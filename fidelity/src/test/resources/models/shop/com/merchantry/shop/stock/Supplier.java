package com.merchantry.shop.stock;

import com.merchantry.shop.common.Address;
import com.merchantry.shop.common.AuditedEntity;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import java.util.HashSet;
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
@Table(name = "suppliers")
public class Supplier extends AuditedEntity {
  @NotBlank private String companyName;

  @Embedded private Address address;

  @OneToMany(mappedBy = "supplier", cascade = CascadeType.ALL)
  @Builder.Default
  private Set<SuppliedVariant> supplies = new HashSet<>();
}
