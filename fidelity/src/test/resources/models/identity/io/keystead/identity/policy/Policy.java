package io.keystead.identity.policy;

import io.keystead.identity.model.RealmScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.Table;

@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
@Table(name = "policy")
public abstract class Policy extends RealmScoped {
  @Column(name = "name", length = 120, nullable = false)
  private String name;

  @Enumerated(EnumType.STRING)
  @Column(name = "logic", length = 10)
  private Logic logic = Logic.POSITIVE;

  public enum Logic {
    POSITIVE,
    NEGATIVE
  }
}
