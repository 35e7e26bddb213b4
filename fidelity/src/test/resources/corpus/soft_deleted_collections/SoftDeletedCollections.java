package soft_deleted_collections;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OneToMany;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.annotations.SoftDelete;

/** The rows of a collection are marked as deleted where those of the class are that declares it. */
public class SoftDeletedCollections {
  @Entity
  @SoftDelete
  public static class Club {
    @Id @GeneratedValue Long id;

    @ElementCollection Set<String> names = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "club_prices")
    Map<String, Integer> prices = new HashMap<>();

    @ManyToMany Set<Member> members = new HashSet<>();

    @OneToMany
    @JoinTable(name = "club_rooms")
    List<Room> rooms = new ArrayList<>();

    @OneToMany
    @JoinColumn(name = "bar_of")
    List<Room> bars = new ArrayList<>();

    @ManyToMany(mappedBy = "visits")
    Set<Member> visitors = new HashSet<>();

    Outside outside;
  }

  @Embeddable
  public static class Outside {
    @ElementCollection Set<String> trees = new HashSet<>();
  }

  @Entity
  public static class Member {
    @Id @GeneratedValue Long id;

    @ManyToMany
    @JoinTable(name = "visits")
    Set<Club> visits = new HashSet<>();

    @ManyToMany(mappedBy = "members")
    Set<Club> clubs = new HashSet<>();

    @ElementCollection Set<String> nicknames = new HashSet<>();
  }

  @Entity
  public static class Room {
    @Id @GeneratedValue Long id;
  }
}
