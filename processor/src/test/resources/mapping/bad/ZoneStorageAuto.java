// expected: ALU100 at
package bad;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.OffsetDateTime;
import org.hibernate.annotations.TimeZoneStorage;
import org.hibernate.annotations.TimeZoneStorageType;

@Entity
public class ZoneStorageAuto {
  @Id Long id;

  @TimeZoneStorage(TimeZoneStorageType.AUTO)
  OffsetDateTime at;
}
