package time_zones;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.OffsetDateTime;
import java.util.Set;
import org.hibernate.annotations.TimeZoneStorage;
import org.hibernate.annotations.TimeZoneStorageType;

/** A set tells its elements apart by the offsets of their times, too. */
@Entity
public class Visits {
  @Id Long id;

  @ElementCollection Set<Visit> visits;

  /** One visit. */
  @Embeddable
  public static class Visit {
    String guest;

    @TimeZoneStorage(TimeZoneStorageType.COLUMN)
    OffsetDateTime began;
  }
}
