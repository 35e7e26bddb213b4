package io.keystead.identity.model;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.DiscriminatorType;
import jakarta.persistence.Entity;
import jakarta.persistence.Index;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.Set;

@Entity
@Inheritance(strategy = InheritanceType.SINGLE_TABLE)
@DiscriminatorColumn(name = "role_kind", discriminatorType = DiscriminatorType.STRING, length = 10)
@Table(name = "role", indexes = @Index(name = "ix_role_client", columnList = "client_id"))
public abstract class Role extends RealmScoped {
  @Column(name = "name", nullable = false, length = 120)
  private String name;

  @Column(name = "description", length = 500)
  private String description;

  @ManyToMany
  @JoinTable(
      name = "composite_role",
      joinColumns = @JoinColumn(name = "composite_id"),
      inverseJoinColumns = @JoinColumn(name = "part_id"))
  private Set<Role> parts = new HashSet<>();
}
