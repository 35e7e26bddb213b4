package timestamps_in_collections;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hibernate.annotations.CreationTimestamp;
import org.hibernate.annotations.UpdateTimestamp;

/** Timestamps in what is embedded: set in what an entity itself embeds, and nowhere else. */
public class TimestampsInCollections {
  @Embeddable
  public static class Stay {
    @CreationTimestamp LocalDateTime began;

    @UpdateTimestamp
    @Column(nullable = false)
    Instant seen;

    String room;

    @Override
    public boolean equals(Object other) {
      return other instanceof Stay stay && Objects.equals(room, stay.room);
    }

    @Override
    public int hashCode() {
      return Objects.hashCode(room);
    }
  }

  @Embeddable
  public static class Booking {
    Stay booked;
    String agent;
  }

  @Entity(name = "Guest")
  public static class Guest {
    @Id Long id;
    Stay current;
    @AttributeOverride(name = "booked.began", column = @Column(name = "booking_began"))
    @AttributeOverride(name = "booked.seen", column = @Column(name = "booking_seen"))
    @AttributeOverride(name = "booked.room", column = @Column(name = "booking_room"))
    Booking booking;

    @ElementCollection
    @CollectionTable(name = "guest_stays")
    Set<Stay> stays;

    @ElementCollection
    @CollectionTable(name = "guest_log")
    List<Stay> log;

    @ElementCollection
    @CollectionTable(name = "guest_rooms")
    Map<String, Stay> byRoom;
  }
}
