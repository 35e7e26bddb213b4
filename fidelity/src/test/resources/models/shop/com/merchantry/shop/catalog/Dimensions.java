package com.merchantry.shop.catalog;

import jakarta.persistence.Embeddable;
import lombok.Data;

@Data
@Embeddable
public class Dimensions {
  private Integer widthInMm;
  private Integer heightInMm;
  private Integer depthInMm;
}
