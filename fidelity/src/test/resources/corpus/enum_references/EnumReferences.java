package enum_references;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Enums stored by name that other tables refer to, in every way that there is. */
class EnumReferences {

  @Entity
  @SecondaryTable(name = "DayNotes")
  @Inheritance(strategy = InheritanceType.JOINED)
  static class Day {
    @Id
    @Enumerated(EnumType.STRING)
    DayOfWeek weekday;

    @Column(table = "DayNotes")
    String note;

    @Enumerated(EnumType.STRING)
    @Column(unique = true)
    Month ofYear;

    @ElementCollection
    @CollectionTable(name = "DayTags")
    Set<String> tags;

    @ManyToMany
    @JoinTable(name = "DayDays")
    Set<Day> others;

    @OneToMany
    @JoinColumn(name = "day_of_shift")
    List<Shift> shifts;
  }

  @Entity
  @PrimaryKeyJoinColumn(name = "holiday")
  static class Holiday extends Day {
    int since;
  }

  @Entity
  static class Shift {
    @Id long id;

    @ManyToOne Day day;

    @ManyToOne
    @JoinColumn(name = "month_of", referencedColumnName = "ofYear")
    Day ofMonth;

    @ManyToOne
    @JoinColumn(name = "spelled", columnDefinition = "varchar(20)")
    Day spelled;

    @ManyToOne
    @JoinColumn(name = "unchecked", nullable = false, unique = true)
    Day required;
  }

  @Entity
  static class Plan {
    @Id
    @Enumerated(EnumType.STRING)
    DayOfWeek id;

    @MapsId @OneToOne Day day;
  }

  @Entity
  static class NamedPlan {
    @Id
    @Enumerated(EnumType.STRING)
    DayOfWeek id;

    @MapsId
    @OneToOne
    @JoinColumn(name = "planned")
    Day day;
  }

  @Entity
  static class Floor {
    @Id @Enumerated DayOfWeek id;
  }

  @Entity
  static class Lift {
    @Id @Enumerated DayOfWeek id;
    @MapsId @OneToOne Floor floor;
  }

  @Entity
  @IdClass(Slot.Key.class)
  static class Slot {
    @Id @ManyToOne Day day;
    @Id int position;

    static class Key implements Serializable {
      @Enumerated(EnumType.STRING)
      DayOfWeek day;

      int position;

      @Override
      public boolean equals(Object other) {
        return other instanceof Key key && key.day == day && key.position == position;
      }

      @Override
      public int hashCode() {
        return Objects.hash(day, position);
      }
    }
  }

  @Embeddable
  static class Place implements Serializable {
    @Enumerated(EnumType.STRING)
    @Column(length = 12)
    DayOfWeek weekday;

    long number;

    @Override
    public boolean equals(Object other) {
      return other instanceof Place place && place.weekday == weekday && place.number == number;
    }

    @Override
    public int hashCode() {
      return Objects.hash(weekday, number);
    }
  }

  @Entity
  static class Stand {
    @EmbeddedId Place place;

    @ManyToOne Stand next;
  }

  @Entity
  static class Booking {
    @Id long id;

    @ManyToOne Slot slot;
    @ManyToOne Stand stand;
    @ManyToOne Plan plan;
    @ManyToOne NamedPlan namedPlan;
  }
}
