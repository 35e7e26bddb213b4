package tables_of_their_own;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.MapKey;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

/** Collections and joins in their own schemas, with constraints of their own. */
public class TablesOfTheirOwn {
  @Entity
  @Table(name = "club", schema = "sport")
  public static class Club {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Integer id;

    @OneToMany
    @JoinTable(
        name = "club_member",
        schema = "sport",
        joinColumns = @JoinColumn(name = "club", nullable = false, foreignKey = @ForeignKey(name = "fk_cm_club")),
        inverseJoinColumns = @JoinColumn(name = "member", unique = true, foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)),
        uniqueConstraints = @UniqueConstraint(name = "uq_cm", columnNames = {"member", "club"}),
        indexes = @Index(columnList = "member desc"))
    Set<Member> members = new HashSet<>();

    @OneToMany
    @JoinTable(name = "club_board", schema = "sport")
    @OrderColumn(name = "rank_no")
    List<Member> board = new ArrayList<>();

    @OneToMany
    @JoinTable(name = "club_captain", schema = "sport")
    @MapKey(name = "nickname")
    Map<String, Member> captains = new HashMap<>();

    @ElementCollection
    @CollectionTable(
        name = "club_colours",
        schema = "sport",
        joinColumns = @JoinColumn(name = "club_no"),
        foreignKey = @ForeignKey(name = "fk_colours_club"),
        indexes = {@Index(name = "ix_colour", columnList = "colour"), @Index(columnList = "club_no, colour", unique = true)})
    @Column(name = "colour", length = 20)
    @OnDelete(action = OnDeleteAction.CASCADE)
    Collection<String> colours = new ArrayList<>();

    @ManyToMany
    @JoinTable(name = "friends", schema = "sport")
    @OnDelete(action = OnDeleteAction.CASCADE)
    Set<Club> friends = new HashSet<>();

    @ManyToMany(mappedBy = "friends")
    Set<Club> friendOf = new HashSet<>();
  }

  @Entity
  @Table(name = "member", schema = "sport")
  public static class Member {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "members")
    @SequenceGenerator(name = "members", schema = "sport", sequenceName = "member_numbers", initialValue = 3)
    Long id;

    String nickname;
    @OneToOne(mappedBy = "deputy") Member deputyOf;

    @OneToOne
    @JoinColumn(name = "deputy_id", unique = false)
    Member deputy;
  }
}
