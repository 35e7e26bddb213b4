package io.keystead.identity.model;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;

@Embeddable
public class PostalPlace {
  private String street;
  private String locality;
  @Embedded private Region region;
  private String country;

  @Embeddable
  public static class Region {
    private String name;
    private String code;
  }
}
