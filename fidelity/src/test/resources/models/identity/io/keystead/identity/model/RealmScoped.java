package io.keystead.identity.model;

import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;

/** Everything that belongs to one realm. */
@MappedSuperclass
public abstract class RealmScoped extends Stamped {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "realm_id", nullable = false, updatable = false)
  protected Realm realm;
}
