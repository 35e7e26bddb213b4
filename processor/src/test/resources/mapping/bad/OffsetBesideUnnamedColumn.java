// expected: ALU105 at
package bad;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.OffsetDateTime;
import org.hibernate.annotations.TimeZoneStorage;
import org.hibernate.annotations.TimeZoneStorageType;

@Entity
public class OffsetBesideUnnamedColumn {
  @Id Long id;

  @TimeZoneStorage(TimeZoneStorageType.COLUMN)
  @Column(nullable = false)
  OffsetDateTime at;
}
