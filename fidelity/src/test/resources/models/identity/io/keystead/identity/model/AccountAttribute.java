package io.keystead.identity.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

@Embeddable
public class AccountAttribute {
  @Column(name = "name", nullable = false, length = 100)
  private String name;

  @Column(name = "attribute_value", length = 255)
  private String value;

  @Column(name = "long_value", length = 100000)
  private String longValue;
}
