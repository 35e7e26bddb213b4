package io.keystead.identity.client;

import io.keystead.identity.model.RealmScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDateTime;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.YesNoConverter;

@Entity
@Table(name = "signing_key")
public class SigningKey extends RealmScoped {
  @Column(name = "kid", unique = true, nullable = false, length = 64)
  private String keyId;

  @Lob
  @Column(name = "certificate")
  private byte[] certificate;

  @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
  @Column(name = "private_key")
  private String privateKey;

  @Column(name = "active_from", secondPrecision = 0)
  private Instant activeFrom;

  @Column(name = "passive_from", secondPrecision = 3)
  private LocalDateTime passiveFrom;

  @Convert(converter = YesNoConverter.class)
  @Column(name = "revoked", columnDefinition = "char(1)")
  private Boolean revoked;
}
