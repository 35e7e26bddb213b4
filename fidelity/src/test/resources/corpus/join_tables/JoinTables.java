package join_tables;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.UniqueConstraint;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.Cascade;
import org.hibernate.annotations.CascadeType;
import org.hibernate.annotations.NotFound;
import org.hibernate.annotations.NotFoundAction;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;
import org.hibernate.annotations.SQLJoinTableRestriction;

public class JoinTables {
  @Entity(name = "Song")
  public static class Song {
    @Id Long id;
    String code;

    @ManyToMany(mappedBy = "both")
    Set<Band> bands;

    @ManyToMany(mappedBy = "described")
    List<Band> describedBands;
  }

  @Entity(name = "Band")
  public static class Band {
    @Id Long id;
    String code;

    @ManyToMany Set<Song> both;

    @ManyToMany
    @JoinTable(
        name = "described",
        joinColumns = @JoinColumn(name = "band", nullable = true),
        inverseJoinColumns = @JoinColumn(name = "song"),
        foreignKey = @ForeignKey(name = "key_1"),
        inverseForeignKey = @ForeignKey(name = "key_2"),
        uniqueConstraints = @UniqueConstraint(columnNames = {"song", "band"}),
        indexes = @Index(columnList = "song"),
        comment = "a comment",
        check = @CheckConstraint(name = "positive", constraint = "song > 1"))
    List<Song> described;

    @ManyToMany
    @JoinTable(name = "a_bag")
    List<Song> bag;

    @ManyToMany
    @JoinTable(name = "a_collection")
    Collection<Song> collection;

    @ManyToMany
    @JoinTable(name = "a_set")
    @Cascade(CascadeType.PERSIST)
    @SQLJoinTableRestriction("band_id > 0")
    Set<Song> set;

    @ManyToMany
    @JoinTable(name = "a_list")
    @OrderColumn
    List<Song> list;

    @ManyToMany
    @JoinTable(name = "an_array")
    Song[] array;

    @OneToMany
    @JoinTable(name = "one_bag")
    List<Song> oneBag;

    @OneToMany
    @JoinTable(name = "one_set")
    Set<Song> oneSet;

    @OneToMany
    @JoinTable(name = "one_list")
    @OrderColumn(name = "track")
    List<Song> oneList;

    @ManyToMany
    @JoinTable(
        name = "unique_columns",
        joinColumns = @JoinColumn(name = "a", unique = true),
        inverseJoinColumns = @JoinColumn(name = "b", unique = true))
    Set<Song> uniqueColumns;

    @ManyToMany
    @JoinTable(
        name = "unconstrained",
        foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT),
        inverseForeignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    Set<Song> unconstrained;

    @ManyToMany
    @JoinTable(
        name = "by_code",
        inverseJoinColumns = @JoinColumn(name = "song", referencedColumnName = "code"))
    Set<Song> byCode;

    @ManyToMany
    @JoinTable(
        name = "by_own_code",
        joinColumns = @JoinColumn(name = "band", referencedColumnName = "code"))
    Set<Song> byOwnCode;

    @OneToMany
    @JoinTable(
        name = "one_by_code",
        joinColumns = @JoinColumn(name = "band", referencedColumnName = "code"),
        inverseJoinColumns = @JoinColumn(name = "song", referencedColumnName = "code"))
    List<Song> oneByCode;

    @ManyToMany
    @JoinTable(name = "maybe_missing")
    @NotFound(action = NotFoundAction.IGNORE)
    Set<Song> missing;

    @ManyToMany
    @JoinTable(name = "cascading")
    @OnDelete(action = OnDeleteAction.CASCADE)
    Set<Song> cascading;

    @OneToMany
    @JoinTable(name = "one_cascading", joinColumns = @JoinColumn(name = "band"))
    @OnDelete(action = OnDeleteAction.CASCADE)
    Set<Song> oneCascading;

    @ManyToMany
    @JoinTable(name = "friends")
    Set<Band> friends;
  }
}
