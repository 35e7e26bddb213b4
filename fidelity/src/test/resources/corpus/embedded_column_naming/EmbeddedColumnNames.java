package embedded_column_naming;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyJoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.TimeZoneStorage;
import org.hibernate.annotations.TimeZoneStorageType;

/** One embeddable in several places, without overrides. */
public class EmbeddedColumnNames {
  @Embeddable
  public static class Address {
    @Column(name = "line1", length = 80)
    String street;

    String cityName;

    @Embedded
    @EmbeddedColumnNaming("zip_%s")
    Zip zip;

    @Embedded Position position;

    @ManyToOne
    @JoinColumn(name = "country")
    Country country;

    @ElementCollection
    @CollectionTable(name = "phones")
    @OrderColumn
    List<String> phones = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "labels")
    Map<String, Integer> labels = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "visits")
    @MapKeyJoinColumn(name = "visitor")
    Map<Country, Position> visits = new HashMap<>();
  }

  @Embeddable
  public static class Other {
    @Column(name = "line1", length = 80)
    String street;

    @Embedded
    @EmbeddedColumnNaming("zip_%s")
    Zip zip;

    @Embedded Position position;

    @TimeZoneStorage(TimeZoneStorageType.COLUMN)
    OffsetDateTime since;
  }

  @Embeddable
  public record Zip(@Column(name = "zip_code") String zipCode, String plusCode) {}

  @Embeddable
  public static class Position {
    double longitude;
    double latitude;
  }

  @Embeddable
  public record Place(int level, @Embedded @EmbeddedColumnNaming("at_%s") Position position) {}

  @Entity
  @Table(name = "person", indexes = @Index(columnList = "home_zip_zip_code, work_lat"))
  public static class Person {
    @EmbeddedId
    @EmbeddedColumnNaming("person_%s")
    PersonId id;

    @Embedded
    @EmbeddedColumnNaming("home_%s")
    Address home;

    @Embedded
    @EmbeddedColumnNaming("work_%s")
    @AttributeOverride(name = "street", column = @Column(name = "office_street"))
    @AttributeOverride(name = "position.latitude", column = @Column(name = "lat"))
    Other work;

    @ElementCollection
    @EmbeddedColumnNaming("place_%s")
    Map<String, Place> places = new HashMap<>();
  }

  @Embeddable
  public record PersonId(String country, int number) {}

  @Entity
  public static class Country {
    @Id @GeneratedValue Long id;

    @ManyToOne Person president;
  }
}
