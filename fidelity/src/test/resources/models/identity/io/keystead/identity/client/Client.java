package io.keystead.identity.client;

import io.keystead.identity.model.RealmScoped;
import io.keystead.identity.model.ScopeSetConverter;
import io.keystead.identity.model.SecretText;
import io.keystead.identity.model.SecretTextConverter;
import io.keystead.identity.model.TokenLifetimes;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKey;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.net.URL;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hibernate.annotations.ColumnDefault;

@Entity
@Table(
    name = "client",
    uniqueConstraints = @UniqueConstraint(name = "uk_client_client_id", columnNames = {"realm_id", "client_id"}),
    indexes = {@Index(columnList = "realm_id, enabled"), @Index(columnList = "client_id")})
public class Client extends RealmScoped {
  @Column(name = "client_id", nullable = false, length = 120)
  private String clientId;

  @Column(name = "enabled", nullable = false)
  @ColumnDefault("true")
  private boolean enabled = true;

  @Convert(converter = SecretTextConverter.class)
  @Column(name = "client_secret", length = 256)
  private SecretText secret;

  @Enumerated(EnumType.STRING)
  @Column(name = "protocol", nullable = false)
  private Protocol protocol = Protocol.OPENID_CONNECT;

  @Convert(converter = ScopeSetConverter.class)
  @Column(name = "allowed_scopes", length = 2000)
  private Set<String> allowedScopes = new TreeSet<>();

  @ElementCollection
  @CollectionTable(name = "client_redirect_uri", joinColumns = @JoinColumn(name = "client_id"))
  @Column(name = "uri", nullable = false, length = 1024)
  private Set<String> redirectUris = new HashSet<>();

  @ElementCollection
  @CollectionTable(name = "client_grant_type", joinColumns = @JoinColumn(name = "client_id"))
  @Column(name = "grant_type", nullable = false)
  private Set<GrantType> grantTypes = new HashSet<>();

  @AttributeOverride(name = "accessToken", column = @Column(name = "token_seconds"))
  @AttributeOverride(name = "refreshToken", column = @Column(name = "refresh_seconds"))
  @AttributeOverride(name = "sessionIdle", column = @Column(name = "idle_nanos"))
  private TokenLifetimes lifetimes;

  @OneToMany(mappedBy = "client", cascade = CascadeType.ALL)
  @MapKey(name = "name")
  private Map<String, ProtocolMapper> mappers = new HashMap<>();

  @Column(name = "logo", columnDefinition = "varchar(2000)")
  private URL logo;

  @Enumerated(EnumType.ORDINAL)
  @Column(name = "access_type")
  private AccessKind accessKind;

  public enum Protocol {
    OPENID_CONNECT,
    SAML
  }

  public enum AccessKind {
    PUBLIC,
    CONFIDENTIAL,
    BEARER_ONLY
  }
}
