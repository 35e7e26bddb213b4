package com.merchantry.shop.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import java.io.Serializable;
import lombok.AllArgsConstructor;
import lombok.Data;
import lombok.Getter;
import lombok.NoArgsConstructor;
import lombok.Setter;

@Getter
@Setter
@Entity
public class ProductTranslation {
  @EmbeddedId private Key key = new Key();

  @ManyToOne
  @MapsId("productId")
  private Product product;

  private String translatedName;

  @Column(length = 4000)
  private String translatedDescription;

  @Data
  @NoArgsConstructor
  @AllArgsConstructor
  @Embeddable
  public static class Key implements Serializable {
    private Long productId;

    @Column(length = 10)
    private String languageTag;
  }
}
