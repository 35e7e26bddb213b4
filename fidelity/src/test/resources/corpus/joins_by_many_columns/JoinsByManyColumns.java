package joins_by_many_columns;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyJoinColumn;
import jakarta.persistence.MapKeyJoinColumns;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToMany;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.PrimaryKeyJoinColumns;
import jakarta.persistence.SecondaryTable;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Keys of two columns in every place that may refer to them. */
public class JoinsByManyColumns {
  @Embeddable
  public static class PlaceId implements Serializable {
    @Column(name = "country", length = 2)
    String country;

    @Column(name = "place_no")
    Integer number;

    @Override
    public boolean equals(Object other) {
      return other instanceof PlaceId id && Objects.equals(country, id.country) && Objects.equals(number, id.number);
    }

    @Override
    public int hashCode() {
      return Objects.hash(country, number);
    }
  }

  @Entity
  @Inheritance(strategy = InheritanceType.JOINED)
  @SecondaryTable(
      name = "place_detail",
      pkJoinColumns = {
        @PrimaryKeyJoinColumn(name = "detail_no", referencedColumnName = "place_no"),
        @PrimaryKeyJoinColumn(name = "detail_country", referencedColumnName = "country")
      })
  public static class Place {
    @EmbeddedId PlaceId id;
    String name;

    @Column(table = "place_detail")
    Double altitude;

    @ElementCollection
    @CollectionTable(
        name = "place_names",
        joinColumns = {
          @JoinColumn(name = "of_country", referencedColumnName = "country"),
          @JoinColumn(name = "of_no", referencedColumnName = "place_no")
        })
    Set<String> otherNames = new HashSet<>();

    @ManyToMany
    @JoinTable(
        name = "neighbours",
        joinColumns = {
          @JoinColumn(name = "here_country", referencedColumnName = "country"),
          @JoinColumn(name = "here_no", referencedColumnName = "place_no")
        },
        inverseJoinColumns = {
          @JoinColumn(name = "there_country", referencedColumnName = "country"),
          @JoinColumn(name = "there_no", referencedColumnName = "place_no")
        })
    Set<Place> neighbours = new HashSet<>();
  }

  @Entity
  @PrimaryKeyJoinColumns(
      value = {
        @PrimaryKeyJoinColumn(name = "town_country", referencedColumnName = "country"),
        @PrimaryKeyJoinColumn(name = "town_no", referencedColumnName = "place_no")
      },
      foreignKey = @ForeignKey(name = "fk_town_place"))
  public static class Town extends Place {
    int inhabitants;
  }

  @Entity
  public static class Hamlet extends Place {
    boolean chapel;
  }

  @Entity
  public static class Journey {
    @Id @GeneratedValue Long id;

    @ManyToOne Place start;

    @ManyToOne
    @JoinColumn(name = "end_country", referencedColumnName = "country")
    @JoinColumn(name = "end_no", referencedColumnName = "place_no")
    Town end;

    @ManyToMany
    @JoinTable(name = "journey_nights")
    @MapKeyJoinColumns({
      @MapKeyJoinColumn(name = "night_country", referencedColumnName = "country"),
      @MapKeyJoinColumn(name = "night_no", referencedColumnName = "place_no")
    })
    Map<Place, Inn> nights = new HashMap<>();

    @ElementCollection
    @MapKeyJoinColumn(name = "fare_country", referencedColumnName = "country")
    @MapKeyJoinColumn(name = "fare_no", referencedColumnName = "place_no")
    Map<Place, BigDecimal> fares = new HashMap<>();

    @OneToMany
    @JoinTable(name = "journey_stops")
    List<Hamlet> stops = new ArrayList<>();
  }

  @Entity
  public static class Inn {
    @EmbeddedId InnId id;

    @MapsId("place")
    @ManyToOne
    Place place;

    @Embeddable
    public static class InnId implements Serializable {
      PlaceId place;
      String house;

      @Override
      public boolean equals(Object other) {
        return other instanceof InnId id && Objects.equals(place, id.place) && Objects.equals(house, id.house);
      }

      @Override
      public int hashCode() {
        return Objects.hash(place, house);
      }
    }
  }
}
