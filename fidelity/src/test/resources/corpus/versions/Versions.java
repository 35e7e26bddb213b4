package versions;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDateTime;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.CreationTimestamp;
import org.hibernate.annotations.UpdateTimestamp;

public class Versions {
  @Entity
  public static class Counted {
    @Id Long id;
    @Version int version;
    @CreationTimestamp Instant created;

    @UpdateTimestamp
    @Column(name = "updated_at")
    LocalDateTime updated;
  }

  @Entity
  public static class Wrapped {
    @Id Long id;

    @Version
    @ColumnDefault("0")
    @Column(name = "vv", nullable = true)
    Long version;
  }

  @Entity
  public static class Timed {
    @Id Long id;
    @Version Instant version;
  }
}
