package io.keystead.identity.session;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

@Entity
@Table(name = "authorization_code", indexes = @Index(columnList = "expires_at"))
public class AuthorizationCode {
  @Id
  @Column(name = "code", length = 43, columnDefinition = "varchar(43)")
  private String code;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "session_id", columnDefinition = "varchar(36)")
  private LoginSession session;

  @Column(name = "nonce")
  private String nonce;

  @Column(name = "expires_at")
  private Instant expiresAt;
}
