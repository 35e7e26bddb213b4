package time_zones;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.SecondaryTable;
import java.time.OffsetDateTime;
import org.hibernate.annotations.TimeZoneColumn;
import org.hibernate.annotations.TimeZoneStorage;
import org.hibernate.annotations.TimeZoneStorageType;

/** A time in a secondary table takes its offset along. */
@Entity
@SecondaryTable(name = "moments")
public class TimeZonesApart {
  @Id Long id;

  @TimeZoneStorage(TimeZoneStorageType.COLUMN)
  @TimeZoneColumn(name = "at_zone", table = "moments")
  @Column(name = "at_time", table = "moments")
  OffsetDateTime at;

  @TimeZoneStorage(TimeZoneStorageType.COLUMN)
  @Column(name = "until_time", table = "moments")
  OffsetDateTime until;
}
