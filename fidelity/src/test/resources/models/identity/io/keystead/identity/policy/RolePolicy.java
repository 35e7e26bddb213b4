package io.keystead.identity.policy;

import io.keystead.identity.model.Role;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.Set;

@Entity
@Table(name = "policy_role")
public class RolePolicy extends Policy {
  @ManyToMany
  @JoinTable(name = "policy_role_entry", joinColumns = @JoinColumn(name = "policy_id"))
  private Set<Role> roles = new HashSet<>();
}
