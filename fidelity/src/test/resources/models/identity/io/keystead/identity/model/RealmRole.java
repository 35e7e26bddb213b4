package io.keystead.identity.model;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;

@Entity
@DiscriminatorValue("REALM")
public class RealmRole extends Role {
  @Column(name = "is_default")
  private Boolean assignedByDefault;
}
