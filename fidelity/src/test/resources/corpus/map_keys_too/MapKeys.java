package map_keys;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ForeignKey;
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
import jakarta.persistence.MapKeyJoinColumns;
import jakarta.persistence.MapKeyTemporal;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Temporal;
import jakarta.persistence.TemporalType;
import java.util.Date;
import java.util.Map;

public class MapKeys {
  enum Kind {
    HOME,
    WORK
  }

  @Embeddable
  public static class Spot {
    String room;
    int shelf;
    @ManyToOne Target keeper;
  }

  @Entity(name = "Target")
  public static class Target {
    @Id Long id;
    String name;
  }

  @Entity(name = "Holder")
  public static class Holder {
    @Id Long id;

    @ElementCollection
    @MapKeyColumn(name = "k", length = 20)
    @Column(name = "v")
    Map<String, Integer> named;

    @ElementCollection
    @MapKeyColumn(columnDefinition = "varchar(7)", unique = true)
    Map<String, String> defined;

    @ElementCollection
    @MapKeyEnumerated(EnumType.STRING)
    @Enumerated(EnumType.STRING)
    @Column(length = 9)
    Map<Kind, Kind> byName;

    @ElementCollection Map<Kind, Kind> byPosition;

    @ElementCollection
    @MapKeyTemporal(TemporalType.DATE)
    @Temporal(TemporalType.TIME)
    Map<Date, Date> dates;

    @ElementCollection
    @MapKeyClass(Integer.class)
    Map<Object, String> byClass;

    @ElementCollection Map<Spot, String> bySpot;
    @ElementCollection Map<Target, String> byEntity;

    @ElementCollection
    @MapKeyJoinColumn(name = "target_name", referencedColumnName = "name")
    Map<Target, String> byEntitysName;

    @ElementCollection
    @MapKeyJoinColumn(name = "target", foreignKey = @ForeignKey(name = "target_key"))
    Map<Target, String> byNamedEntity;

    @ManyToMany
    @JoinTable(name = "many_by_entity")
    @MapKeyJoinColumns(@MapKeyJoinColumn(name = "key_id"))
    Map<Target, Target> manyByEntity;

    @ManyToMany
    @JoinTable(name = "many_by_text")
    Map<String, Target> manyByText;

    @ManyToMany
    @JoinTable(name = "many_by_id")
    @MapKey
    Map<Long, Target> manyById;

    @ManyToMany
    @JoinTable(name = "many_by_name")
    @MapKey(name = "name")
    Map<String, Target> manyByName;

    @OneToMany
    @JoinTable(name = "one_by_text")
    Map<String, Target> oneByText;

    @OneToMany
    @JoinTable(name = "one_by_id")
    @MapKey
    Map<Long, Target> oneById;

    @OneToMany
    @JoinColumn(name = "by_text")
    Map<String, Target> inTargetByText;

    @OneToMany
    @JoinColumn(name = "by_column", nullable = false)
    @MapKeyColumn(nullable = false)
    Map<String, Target> inTargetByColumn;

    @OneToMany
    @JoinColumn(name = "by_name")
    @MapKeyColumn(name = "name")
    Map<String, Target> inTargetByName;

    @OneToMany
    @JoinColumn(name = "by_id")
    @MapKey(name = "id")
    Map<Long, Target> inTargetById;

    @OneToMany
    @JoinColumn(name = "by_entity")
    Map<Holder, Target> inTargetByEntity;

    @OneToMany
    @JoinColumn(name = "by_joined")
    @MapKeyJoinColumn(name = "joined_key")
    Map<Holder, Target> inTargetByJoined;

    @OneToMany
    @JoinColumn(name = "by_spot")
    Map<Place, Target> inTargetByPlace;
  }

  @Embeddable
  public static class Place {
    String town;
    int zip;

    @Column(nullable = false)
    String land;
  }
}
