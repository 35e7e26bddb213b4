package io.keystead.identity.session;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Embeddable
public class ClientSessionId implements Serializable {
  @JdbcTypeCode(SqlTypes.VARCHAR)
  @Column(length = 36)
  private UUID sessionId;

  @Column(name = "client_key", length = 120)
  private String clientKey;

  @Override
  public boolean equals(Object other) {
    return other instanceof ClientSessionId id
        && Objects.equals(sessionId, id.sessionId)
        && Objects.equals(clientKey, id.clientKey);
  }

  @Override
  public int hashCode() {
    return Objects.hash(sessionId, clientKey);
  }
}
