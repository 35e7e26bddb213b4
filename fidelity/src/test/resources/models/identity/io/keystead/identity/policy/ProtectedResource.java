package io.keystead.identity.policy;

import io.keystead.identity.model.Stamped;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

@Entity
@Table(name = "protected_resource", uniqueConstraints = @UniqueConstraint(columnNames = {"server_id", "name"}))
public class ProtectedResource extends Stamped {
  @ManyToOne(optional = false)
  @JoinColumn(name = "server_id", nullable = false)
  private ResourceServer server;

  @Column(name = "name", nullable = false, length = 200)
  private String name;

  @ManyToOne
  @JoinColumn(name = "owner_name", referencedColumnName = "user_code")
  private io.keystead.identity.session.DeviceCode registeredBy;

  @ElementCollection
  @CollectionTable(name = "protected_resource_uri")
  @Column(name = "uri", length = 500)
  private List<String> uris = new ArrayList<>();

  @ManyToMany
  @JoinTable(name = "resource_policy")
  private Set<Policy> policies = new HashSet<>();
}
