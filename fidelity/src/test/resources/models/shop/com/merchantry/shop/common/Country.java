package com.merchantry.shop.common;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import lombok.Getter;
import lombok.Setter;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.NaturalId;

@Getter
@Setter
@Entity
@Cacheable
@Immutable
@Table(name = "countries")
public class Country {
  @Id
  @Column(length = 2)
  private String isoCode;

  @NaturalId
  @Column(length = 3)
  private String iso3Code;

  private short numericCode;

  @NotBlank
  @Size(max = 80)
  private String englishName;

  private boolean inCustomsUnion;
}
