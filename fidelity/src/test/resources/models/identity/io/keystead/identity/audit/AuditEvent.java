package io.keystead.identity.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.net.InetAddress;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Comment;
import org.hibernate.annotations.CurrentTimestamp;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Immutable
@Table(
    name = "audit_event",
    indexes = {
      @Index(name = "ix_audit_time", columnList = "occurred_at desc, id"),
      @Index(name = "ix_audit_realm", columnList = "realm_name, event_type"),
      @Index(name = "ix_audit_account", columnList = "account_id"),
      @Index(name = "ix_audit_ip", columnList = "remote_ip")
    })
public class AuditEvent {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "audit_seq")
  @SequenceGenerator(name = "audit_seq", sequenceName = "audit_event_seq", initialValue = 1000, allocationSize = 100)
  private Long id;

  @CurrentTimestamp
  @Column(name = "occurred_at", nullable = false)
  private Instant occurredAt;

  @Enumerated(EnumType.STRING)
  @Column(name = "event_type", nullable = false, length = 40)
  private AuditEventType type = AuditEventType.LOGIN;

  @Column(name = "realm_name", length = 64)
  private String realmName;

  @Column(name = "account_id")
  private UUID accountId;

  @Column(name = "remote_ip")
  private InetAddress remoteIp;

  @Comment("what the event says beside")
  @JdbcTypeCode(SqlTypes.JSON)
  @Column(name = "details")
  private Map<String, String> details;

  @Column(name = "error", columnDefinition = "text")
  private String error;
}
