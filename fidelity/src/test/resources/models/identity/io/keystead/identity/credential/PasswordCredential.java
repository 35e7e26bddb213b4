package io.keystead.identity.credential;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@DiscriminatorValue("password")
@Table(name = "credential_password")
public class PasswordCredential extends Credential {
  @Column(name = "hash", nullable = false, length = 200)
  private String hash;

  @Column(name = "salt", columnDefinition = "varchar(64)")
  private String salt;

  @Column(name = "iterations", nullable = false)
  private int iterations = 1;
}
