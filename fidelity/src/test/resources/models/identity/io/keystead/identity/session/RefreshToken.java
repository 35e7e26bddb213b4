package io.keystead.identity.session;

import io.keystead.identity.model.Stamped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinColumns;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;

@Entity
@Table(name = "refresh_token")
public class RefreshToken extends Stamped {
  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumns({
    @JoinColumn(name = "session_id", referencedColumnName = "session_id"),
    @JoinColumn(name = "client_key", referencedColumnName = "client_key")
  })
  private ClientSession clientSession;

  @OneToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "replaced_by")
  private RefreshToken successor;

  @Column(name = "hash", nullable = false, unique = true, columnDefinition = "char(64)")
  private String hash;

  @Column(name = "used_at")
  private Instant usedAt;
}
