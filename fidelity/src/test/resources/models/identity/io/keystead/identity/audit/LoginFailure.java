package io.keystead.identity.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

@Entity
@Table(name = "login_failure")
public class LoginFailure {
  @Embeddable
  public static class Id implements Serializable {
    @Column(name = "realm_name", length = 64)
    private String realmName;

    @Column(name = "user_name", length = 120)
    private String userName;

    @Override
    public boolean equals(Object other) {
      return other instanceof Id id && Objects.equals(realmName, id.realmName) && Objects.equals(userName, id.userName);
    }

    @Override
    public int hashCode() {
      return Objects.hash(realmName, userName);
    }
  }

  @EmbeddedId private Id id;

  @Column(name = "failures", nullable = false)
  private int failures;

  @Column(name = "last_failure")
  private Instant lastFailure;

  @Column(name = "blocked_for")
  private Duration blockedFor;
}
