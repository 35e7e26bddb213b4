package io.keystead.identity.broker;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Enumerated;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Embeddable
public class ProviderSettings {
  @Column(name = "issuer", length = 500)
  private String issuer;

  @Column(name = "trust_email", nullable = false)
  private boolean trustEmail;

  @JdbcTypeCode(SqlTypes.JSON)
  @Column(name = "endpoints")
  private Map<String, String> endpoints;

  @Enumerated
  private SyncMode syncMode = SyncMode.IMPORT;

  public enum SyncMode {
    IMPORT,
    FORCE,
    LEGACY
  }
}
