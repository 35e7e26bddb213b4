package io.keystead.identity.model;

import io.keystead.identity.broker.IdentityProvider;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hibernate.annotations.Nationalized;

@Entity
@Table(
    name = "realm",
    uniqueConstraints = @UniqueConstraint(name = "uk_realm_name", columnNames = {"name"}),
    comment = "A tenant with users and clients of its own")
public class Realm extends Stamped {
  @Column(name = "name", nullable = false, length = 64, comment = "as in the URL")
  private String name;

  @Column(name = "display_name", length = 255)
  @Nationalized
  private String displayName;

  @Column(name = "enabled", nullable = false)
  private boolean enabled = true;

  @Embedded private TokenLifetimes lifetimes = new TokenLifetimes();

  @Embedded private PasswordRules passwordRules = new PasswordRules();

  @Column(name = "default_locale", length = 35)
  private Locale defaultLocale;

  @ElementCollection
  @CollectionTable(
      name = "realm_supported_locale",
      joinColumns = @JoinColumn(name = "realm_id", nullable = false),
      uniqueConstraints = @UniqueConstraint(columnNames = {"realm_id", "locale"}))
  @Column(name = "locale", length = 35, nullable = false)
  private Set<Locale> supportedLocales = new HashSet<>();

  @ElementCollection
  @CollectionTable(name = "realm_attribute", joinColumns = @JoinColumn(name = "realm_id"))
  @MapKeyColumn(name = "name", length = 100)
  @Column(name = "attribute_value", length = 4000)
  private Map<String, String> attributes = new HashMap<>();

  @OneToMany(mappedBy = "realm")
  private Set<IdentityProvider> identityProviders = new HashSet<>();
}
