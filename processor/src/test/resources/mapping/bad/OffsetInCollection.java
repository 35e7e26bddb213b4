// expected: ALU100 times
// says: NORMALIZE_UTC
package bad;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.OffsetDateTime;
import java.util.List;
import org.hibernate.annotations.TimeZoneStorage;
import org.hibernate.annotations.TimeZoneStorageType;

@Entity
public class OffsetInCollection {
  @Id Long id;

  @ElementCollection
  @TimeZoneStorage(TimeZoneStorageType.COLUMN)
  List<OffsetDateTime> times;
}
