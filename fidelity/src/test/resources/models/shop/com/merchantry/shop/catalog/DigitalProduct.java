package com.merchantry.shop.catalog;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.time.Duration;
import lombok.Getter;
import lombok.NoArgsConstructor;
import lombok.Setter;
import lombok.experimental.SuperBuilder;

@Getter
@Setter
@SuperBuilder
@NoArgsConstructor
@Entity
@DiscriminatorValue("DIGITAL")
public class DigitalProduct extends Product {
  private String downloadPath;
  private Long sizeInBytes;
  private Duration downloadableFor;
}
