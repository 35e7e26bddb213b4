package io.keystead.identity.model;

import io.keystead.identity.credential.Credential;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.AttributeOverrides;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.net.InetAddress;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(
    name = "account",
    indexes = {
      @Index(name = "ix_account_realm_created", columnList = "realm_id, created_at DESC"),
      @Index(name = "ix_account_email", columnList = "email"),
      @Index(name = "ix_account_phone", columnList = "phone_number"),
      @Index(name = "ix_account_state", columnList = "state, last_login_at")
    },
    uniqueConstraints = {
      @UniqueConstraint(name = "uk_account_user_name", columnNames = {"realm_id", "user_name"}),
      @UniqueConstraint(name = "uk_account_external", columnNames = {"realm_id", "external_id"})
    })
public class Account extends RealmScoped {
  @Column(name = "user_name", unique = false, nullable = false, insertable = true, updatable = false, length = 120)
  private String userName;

  @Column(name = "external_id", length = 120)
  private String externalId;

  @Column(name = "email", length = 254)
  private EmailAddress email;

  @Column(name = "email_verified", columnDefinition = "boolean default false not null")
  private boolean emailVerified;

  @Column(name = "phone_number", length = 20)
  private String phoneNumber;

  @Enumerated(EnumType.STRING)
  @Column(name = "state", nullable = false, length = 20)
  private AccountState state = AccountState.PENDING;

  @Column(name = "last_login_at")
  private OffsetDateTime lastLoginAt;

  @Column(name = "last_login_from")
  private InetAddress lastLoginFrom;

  @Embedded private PersonName name;

  @Embedded
  @AttributeOverride(name = "street", column = @Column(name = "home_street", length = 200))
  @AttributeOverride(name = "locality", column = @Column(name = "home_locality", length = 100))
  @AttributeOverride(name = "region.name", column = @Column(name = "home_region", length = 100))
  @AttributeOverride(name = "region.code", column = @Column(name = "home_region_code", length = 6))
  @AttributeOverride(name = "country", column = @Column(name = "home_country", columnDefinition = "char(2)"))
  private PostalPlace home;

  @Embedded
  @AttributeOverrides({
    @AttributeOverride(name = "street", column = @Column(name = "work_street", length = 200)),
    @AttributeOverride(name = "locality", column = @Column(name = "work_locality", length = 100)),
    @AttributeOverride(name = "region.name", column = @Column(name = "work_region", length = 100)),
    @AttributeOverride(name = "region.code", column = @Column(name = "work_region_code", length = 6)),
    @AttributeOverride(name = "country", column = @Column(name = "work_country", columnDefinition = "char(2)"))
  })
  private PostalPlace work;

  @ElementCollection
  @CollectionTable(
      name = "account_attribute",
      joinColumns = @JoinColumn(name = "account_id", foreignKey = @ForeignKey(name = "fk_account_attribute")),
      indexes = @Index(name = "ix_account_attribute", columnList = "name, attribute_value"))
  private List<AccountAttribute> attributes = new ArrayList<>();

  @JdbcTypeCode(SqlTypes.JSON)
  @Column(name = "claims")
  private Map<String, String> claims;

  @OneToMany(mappedBy = "account", cascade = CascadeType.ALL, orphanRemoval = true)
  private List<Credential> credentials = new ArrayList<>();

  @ManyToMany
  @JoinTable(
      name = "account_group",
      joinColumns = @JoinColumn(name = "account_id"),
      inverseJoinColumns = @JoinColumn(name = "group_id"),
      indexes = @Index(name = "ix_account_group_group", columnList = "group_id"))
  private Set<AccountGroup> groups = new HashSet<>();

  @ElementCollection
  @CollectionTable(name = "account_required_action", joinColumns = @JoinColumn(name = "account_id"))
  @Enumerated(EnumType.STRING)
  @Column(name = "action", nullable = false, length = 30)
  private Set<RequiredAction> requiredActions = EnumSet.noneOf(RequiredAction.class);
}
