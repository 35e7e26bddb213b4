package io.keystead.identity.credential;

import io.keystead.identity.model.SecretText;
import io.keystead.identity.model.SecretTextConverter;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;

@Entity
@DiscriminatorValue("otp")
@Table(name = "credential_otp")
public class OtpCredential extends Credential {
  @Convert(converter = SecretTextConverter.class)
  @Column(name = "secret", nullable = false, length = 128)
  private SecretText secret;

  @Enumerated(EnumType.STRING)
  @Column(name = "algorithm", length = 12)
  private Algorithm algorithm = Algorithm.SHA1;

  @Column(name = "digits", nullable = false)
  private byte digits = 6;

  @ElementCollection
  @CollectionTable(name = "otp_recovery_code", joinColumns = @JoinColumn(name = "credential_id"))
  @OrderColumn(name = "position")
  @Convert(converter = SecretTextConverter.class)
  @Column(name = "code", length = 64)
  private List<SecretText> recoveryCodes = new ArrayList<>();

  public enum Algorithm {
    SHA1,
    SHA256,
    SHA512
  }
}
