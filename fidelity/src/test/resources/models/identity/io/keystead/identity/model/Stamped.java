package io.keystead.identity.model;

import jakarta.persistence.Column;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

@MappedSuperclass
@EntityListeners(StampListener.class)
public abstract class Stamped {
  @Id
  @UuidGenerator(style = UuidGenerator.Style.TIME)
  @Column(name = "id", nullable = false, updatable = false)
  protected UUID id;

  @Column(name = "created_at", nullable = false, updatable = false)
  protected Instant createdAt = Instant.now();

  @Column(name = "created_by", updatable = false)
  protected UUID createdBy;

  @Column(name = "updated_at", nullable = true, insertable = false)
  protected Instant updatedAt;

  @Version
  @Column(name = "row_version", columnDefinition = "bigint default 0 not null")
  protected long rowVersion;

  public UUID getId() {
    return id;
  }
}
