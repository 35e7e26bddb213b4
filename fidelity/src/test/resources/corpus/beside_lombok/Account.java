package beside_lombok;

import io.aludel.MigrationChange;
import jakarta.persistence.*;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.Setter;

/** Mapped by getters, of which Lombok writes most. */
@Getter
@Setter
@Entity
@MigrationChange
@Access(AccessType.PROPERTY)
public class Account {
  private Long id;
  private String owner;
  private boolean isOpen;
  private boolean blocked;

  @Getter(AccessLevel.NONE)
  @Setter(AccessLevel.NONE)
  private int cached;

  @Id
  public Long getId() {
    return id;
  }
}
