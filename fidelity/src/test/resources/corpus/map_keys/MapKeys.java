package map_keys;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKey;
import jakarta.persistence.MapKeyClass;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.MapKeyJoinColumn;
import jakarta.persistence.MapKeyTemporal;
import jakarta.persistence.OneToMany;
import jakarta.persistence.TemporalType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;

public class MapKeys {
  public enum Season {
    SPRING,
    SUMMER,
    AUTUMN,
    WINTER
  }

  @Embeddable
  public record Field(@Column(name = "row_no") int row, @Column(name = "column_no") int column) {}

  @Entity
  public static class Garden {
    @Id @GeneratedValue Long id;

    @ElementCollection
    @MapKeyColumn(name = "plot", length = 12, columnDefinition = "varchar(12)")
    Map<String, Integer> plots = new HashMap<>();

    @ElementCollection
    @MapKeyColumn(name = "weight", precision = 8, scale = 3, nullable = true)
    Map<BigDecimal, String> weights = new HashMap<>();

    @ElementCollection
    @MapKeyEnumerated
    Map<Season, Double> rainfall = new HashMap<>();

    @ElementCollection
    @MapKeyEnumerated(EnumType.STRING)
    @Enumerated(EnumType.STRING)
    Map<Season, Season> follows = new HashMap<>();

    @ElementCollection
    @MapKeyTemporal(TemporalType.TIMESTAMP)
    Map<Date, String> diary = new HashMap<>();

    @ElementCollection
    Map<LocalDate, Boolean> frost = new HashMap<>();

    @ElementCollection
    Map<Field, String> grown = new HashMap<>();

    @ElementCollection
    @AttributeOverride(name = "key.row", column = @Column(name = "bed_row"))
    @AttributeOverride(name = "key.column", column = @Column(name = "bed_column"))
    @AttributeOverride(name = "value.row", column = @Column(name = "moved_row"))
    @AttributeOverride(name = "value.column", column = @Column(name = "moved_column"))
    Map<Field, Field> moved = new HashMap<>();

    @ElementCollection
    @MapKeyClass(Plant.class)
    @MapKeyJoinColumn(name = "plant_no", nullable = false, foreignKey = @ForeignKey(name = "fk_count_plant"))
    Map<Plant, Integer> counts = new HashMap<>();

    @OneToMany(mappedBy = "garden")
    @MapKey
    Map<Long, Plant> byId = new HashMap<>();

    @OneToMany(mappedBy = "garden")
    @MapKeyColumn(name = "latin_name")
    Map<String, Plant> byName = new HashMap<>();

    @ManyToMany
    @JoinTable(name = "garden_gardener")
    @MapKeyEnumerated(EnumType.STRING)
    @MapKeyColumn(name = "season", length = 8)
    Map<Season, Gardener> gardeners = new HashMap<>();

    @ManyToMany
    Map<Field, Gardener> owners = new HashMap<>();

    @OneToMany
    @JoinColumn(name = "help_garden")
    @MapKeyColumn(name = "help_kind")
    Map<String, Gardener> help = new HashMap<>();
  }

  @Entity
  public static class Plant {
    @Id @GeneratedValue Long number;
    @ManyToOne Garden garden;
  }

  @Entity
  public static class Gardener {
    @Id @GeneratedValue Integer id;
  }
}
