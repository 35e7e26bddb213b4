package com.merchantry.shop.staff;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import java.util.Set;
import lombok.Data;
import lombok.EqualsAndHashCode;

@Data
@EqualsAndHashCode(of = "name")
@Entity
public class StaffRole {
  @Id private String name;

  @ElementCollection(fetch = FetchType.EAGER)
  @Enumerated(EnumType.STRING)
  private Set<Permission> permissions;

  public enum Permission {
    READ_ORDERS,
    EDIT_ORDERS,
    EDIT_CATALOG,
    MANAGE_STAFF
  }
}
