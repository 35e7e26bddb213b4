package io.keystead.identity.model;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.Table;
import java.time.Instant;

@Entity
@Table(name = "role_grant")
public class RoleGrant {
  @EmbeddedId private RoleGrantId id;

  @MapsId("accountId")
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "account_id")
  private Account account;

  @MapsId("roleId")
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "role_id")
  private Role role;

  @Column(name = "granted_at", nullable = false)
  private Instant grantedAt = Instant.now();

  @Column(name = "expires_at")
  private Instant expiresAt;
}
