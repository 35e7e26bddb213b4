package io.keystead.identity.model;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.Duration;

@Embeddable
public class TokenLifetimes {
  @Convert(converter = DurationInSeconds.class)
  @Column(name = "access_token_seconds", nullable = false)
  private Duration accessToken = Duration.ofMinutes(5);

  @Convert(converter = DurationInSeconds.class)
  @Column(name = "refresh_token_seconds", nullable = false)
  private Duration refreshToken = Duration.ofDays(1);

  @Column(name = "session_idle")
  private Duration sessionIdle;
}
