package com.merchantry.shop.stock;

import com.merchantry.shop.common.Address;
import com.merchantry.shop.common.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.ZoneId;
import lombok.Getter;
import lombok.NoArgsConstructor;
import lombok.Setter;
import lombok.experimental.SuperBuilder;
import org.hibernate.annotations.NaturalId;

@Getter
@Setter
@SuperBuilder
@NoArgsConstructor
@Entity
@Table(name = "warehouses")
public class Warehouse extends BaseEntity {
  @NaturalId
  @Column(length = 8)
  private String code;

  @Embedded private Address location;

  private ZoneId timeZone;
}
