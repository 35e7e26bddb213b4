package io.keystead.identity.credential;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.util.List;
import java.util.UUID;

@Entity
@DiscriminatorValue("webauthn")
@Table(
    name = "credential_webauthn",
    uniqueConstraints = @UniqueConstraint(name = "uk_webauthn_raw_id", columnNames = "raw_id"))
public class WebAuthnCredential extends Credential {
  @Column(name = "raw_id", nullable = false, length = 512)
  private byte[] rawId;

  @Column(name = "public_key", nullable = false, length = 2048)
  private byte[] publicKey;

  @Column(name = "sign_count", nullable = false)
  private long signCount;

  @Column(name = "aaguid")
  private UUID authenticatorModel;

  @Column(name = "transports")
  private List<String> transports;
}
