package io.keystead.identity.broker;

import io.keystead.identity.model.RealmScoped;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.util.SortedMap;
import java.util.TreeMap;

@Entity
@Table(name = "identity_provider", uniqueConstraints = @UniqueConstraint(columnNames = {"realm_id", "alias"}))
public class IdentityProvider extends RealmScoped {
  @Column(name = "alias", length = 60, nullable = false)
  private String alias;

  @Column(name = "provider_type", length = 40, nullable = false)
  private String providerType;

  @Embedded
  private ProviderSettings settings;

  @ElementCollection
  @CollectionTable(name = "provider_claim_map")
  @MapKeyColumn(name = "theirs")
  @Column(name = "ours")
  private SortedMap<String, String> claimMap = new TreeMap<>();
}
