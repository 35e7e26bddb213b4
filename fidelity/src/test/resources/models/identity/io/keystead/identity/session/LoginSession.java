package io.keystead.identity.session;

import io.keystead.identity.model.Account;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.CreationTimestamp;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TimeZoneStorage;
import org.hibernate.annotations.TimeZoneStorageType;
import org.hibernate.type.SqlTypes;

@Entity
@Table(
    name = "login_session",
    indexes = {
      @Index(name = "ix_session_account", columnList = "account_id"),
      @Index(name = "ix_session_expiry", columnList = "expires_at"),
      @Index(name = "ix_session_token", columnList = "token_hash", unique = true)
    })
public class LoginSession {
  @Id
  @JdbcTypeCode(SqlTypes.VARCHAR)
  @Column(name = "session_id", length = 36)
  private UUID sessionId = UUID.randomUUID();

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "account_id", nullable = false)
  private Account account;

  @Column(name = "token_hash", length = 64, nullable = false)
  private String tokenHash;

  @CreationTimestamp
  @Column(name = "started_at")
  private Instant startedAt;

  @Column(name = "expires_at", nullable = false)
  private Instant expiresAt;

  @Column(name = "remote_address", length = 45, columnDefinition = "varchar(45)")
  private String remoteAddress;

  @Column(name = "user_agent", length = 1000)
  private String userAgent;

  @TimeZoneStorage(TimeZoneStorageType.NORMALIZE)
  @Column(name = "last_seen")
  private ZonedDateTime lastSeen;

  @Column(name = "zone")
  private ZoneId zone;

  @ElementCollection
  @CollectionTable(name = "login_session_note", joinColumns = @JoinColumn(name = "session_id"))
  @MapKeyColumn(name = "note_key")
  @Column(name = "note")
  private Map<String, String> notes = new HashMap<>();
}
