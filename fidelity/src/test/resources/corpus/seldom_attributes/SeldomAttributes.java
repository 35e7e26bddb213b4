package seldom_attributes;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.DiscriminatorType;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyJoinColumn;
import jakarta.persistence.MapKeyJoinColumns;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.PrimaryKeyJoinColumn;
import java.io.Serializable;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hibernate.annotations.DiscriminatorFormula;
import org.hibernate.annotations.SoftDelete;
import org.hibernate.annotations.TimeZoneColumn;
import org.hibernate.annotations.TimeZoneStorage;
import org.hibernate.annotations.TimeZoneStorageType;

/** Attributes that hardly anybody writes, each of which leaves a trace in the database. */
public class SeldomAttributes {}

@Entity
class Place {
  @Id Long id;

  @TimeZoneStorage(TimeZoneStorageType.COLUMN)
  @TimeZoneColumn(name = "opened_tz", options = "check (opened_tz < 100000)")
  OffsetDateTime opened;
}

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
@DiscriminatorColumn(name = "sort", options = "check (sort <> 'none')")
class Thing {
  @Id Long id;
}

@Entity
@PrimaryKeyJoinColumn(name = "thing_id", options = "check (thing_id > -5)")
class Tool extends Thing {
  String handle;
}

@Entity
@DiscriminatorFormula(
    value = "case when number is null then 1 else 2 end",
    discriminatorType = DiscriminatorType.INTEGER)
@DiscriminatorValue("1")
class Counted {
  @Id Long id;
}

@Entity
@DiscriminatorValue("2")
class Numbered extends Counted {
  Integer number;
}

@Entity
@SoftDelete(columnName = "gone", options = "check (gone is not null)")
class Fleeting {
  @Id Long id;
}

@Entity
@IdClass(SpotId.class)
class Spot {
  @Id Integer aisle;
  @Id Integer seat;
}

class SpotId implements Serializable {
  Integer aisle;
  Integer seat;

  @Override
  public boolean equals(Object other) {
    return other instanceof SpotId spot && aisle.equals(spot.aisle) && seat.equals(spot.seat);
  }

  @Override
  public int hashCode() {
    return Objects.hash(aisle, seat);
  }
}

@Entity
class Register {
  @Id Long id;

  @ElementCollection
  @CollectionTable(name = "register_words")
  @MapKeyColumn(name = "word", options = "check (word <> 'void')")
  Map<String, Integer> words;

  @ElementCollection
  @CollectionTable(name = "register_lines")
  @OrderColumn(name = "line", options = "check (line < 100000)")
  List<String> lines;

  @ElementCollection
  @CollectionTable(name = "register_places")
  @MapKeyJoinColumn(
      name = "place_id",
      columnDefinition = "bigint",
      unique = true,
      options = "check (place_id > -7)")
  Map<Place, String> places;

  @ElementCollection
  @CollectionTable(name = "register_spots")
  @MapKeyJoinColumns(
      value = {
        @MapKeyJoinColumn(name = "spot_aisle", referencedColumnName = "aisle"),
        @MapKeyJoinColumn(name = "spot_seat", referencedColumnName = "seat")
      },
      foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
  Map<Spot, String> spots;
}
