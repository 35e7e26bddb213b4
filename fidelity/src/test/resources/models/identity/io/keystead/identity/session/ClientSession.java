package io.keystead.identity.session;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;

@Entity
@Table(name = "client_session")
public class ClientSession {
  @EmbeddedId private ClientSessionId id;

  @ManyToOne(fetch = FetchType.LAZY)
  @MapsId("sessionId")
  @JoinColumn(name = "session_id")
  private LoginSession session;

  @Column(name = "granted_scopes")
  private String[] grantedScopes;

  @Column(name = "auth_time", nullable = false)
  private OffsetDateTime authenticationTime = OffsetDateTime.now();
}
