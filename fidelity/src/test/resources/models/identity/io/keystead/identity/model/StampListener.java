package io.keystead.identity.model;

import jakarta.persistence.PreUpdate;
import java.time.Instant;

public class StampListener {
  @PreUpdate
  void stamp(Object entity) {
    if (entity instanceof Stamped stamped) {
      stamped.updatedAt = Instant.now();
    }
  }
}
