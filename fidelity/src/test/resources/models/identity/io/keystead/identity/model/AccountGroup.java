package io.keystead.identity.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

@Entity
@Table(
    name = "user_group",
    uniqueConstraints = @UniqueConstraint(name = "uk_group_name", columnNames = {"realm_id", "parent_id", "name"}))
public class AccountGroup extends RealmScoped {
  @Column(name = "name", nullable = false, length = 120)
  private String name;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "parent_id")
  private AccountGroup parent;

  @OneToMany(mappedBy = "parent")
  private Set<AccountGroup> subgroups = new HashSet<>();

  @ManyToMany(mappedBy = "groups")
  private Set<Account> members = new HashSet<>();

  @ManyToMany
  @JoinTable(
      name = "group_role",
      joinColumns = @JoinColumn(name = "group_id", referencedColumnName = "id"),
      inverseJoinColumns = @JoinColumn(name = "role_id", referencedColumnName = "id"),
      uniqueConstraints = @UniqueConstraint(columnNames = {"group_id", "role_id"}))
  private List<Role> roles = new ArrayList<>();
}
