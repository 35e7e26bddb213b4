package overridden_join_tables;

import jakarta.persistence.AssociationOverride;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.UniqueConstraint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Join tables that are said further out. */
public class OverriddenJoinTables {
  @MappedSuperclass
  public abstract static class Club {
    @Id @GeneratedValue Long id;

    @ManyToMany Set<Member> members = new HashSet<>();

    @ManyToMany
    @JoinTable(name = "club_guests", joinColumns = @JoinColumn(name = "club"))
    @OrderColumn
    List<Member> guests = new ArrayList<>();

    @OneToMany
    @MapKeyColumn(name = "office")
    Map<String, Member> officers = new HashMap<>();

    @ManyToOne Member founder;
    @OneToOne Member speaker;

    @ManyToOne
    @JoinColumn(name = "treasurer_no")
    Member treasurer;

    @ManyToOne
    @JoinTable(name = "club_cook")
    Member cook;
  }

  @Entity
  @AssociationOverride(
      name = "members",
      joinTable =
          @JoinTable(
              name = "chess_members",
              joinColumns = @JoinColumn(name = "club_no", foreignKey = @ForeignKey(name = "fk_chess_club")),
              inverseJoinColumns = @JoinColumn(name = "member_no"),
              indexes = @Index(columnList = "member_no, club_no")))
  @AssociationOverride(
      name = "guests",
      joinTable =
          @JoinTable(
              name = "chess_guests",
              uniqueConstraints = @UniqueConstraint(columnNames = {"guests_id", "guests_ORDER"})))
  @AssociationOverride(
      name = "officers",
      joinTable =
          @JoinTable(
              name = "chess_officers",
              inverseForeignKey = @ForeignKey(name = "fk_chess_officer")))
  @AssociationOverride(
      name = "founder",
      joinTable =
          @JoinTable(
              name = "chess_founder",
              joinColumns = @JoinColumn(name = "club_no"),
              inverseJoinColumns = @JoinColumn(name = "founder_no")))
  @AssociationOverride(name = "speaker", joinTable = @JoinTable(name = "chess_speaker"))
  @AssociationOverride(name = "treasurer", joinTable = @JoinTable(name = "chess_treasurer"))
  @AssociationOverride(
      name = "cook",
      joinTable = @JoinTable(name = "chess_cook", inverseJoinColumns = @JoinColumn(name = "chef")))
  public static class ChessClub extends Club {}

  @Entity
  @AssociationOverride(name = "cook", joinColumns = @JoinColumn(name = "cook_no"))
  @AssociationOverride(name = "officers", joinTable = @JoinTable(name = "swimming_officers"))
  @AssociationOverride(name = "members", joinTable = @JoinTable(name = "swimming_members"))
  @AssociationOverride(name = "guests", foreignKey = @ForeignKey(name = "fk_swimming_guest"))
  public static class SwimmingClub extends Club {}

  @Embeddable
  public static class Board {
    @ManyToMany Set<Member> seats = new HashSet<>();
    @ManyToOne Member chair;
  }

  @Entity
  public static class Company {
    @Id @GeneratedValue Long id;

    @Embedded
    @AssociationOverride(
        name = "seats",
        joinTable =
            @JoinTable(
                name = "company_seats",
                joinColumns = @JoinColumn(name = "company"),
                inverseJoinColumns = @JoinColumn(name = "seat")))
    @AssociationOverride(
        name = "chair",
        joinTable = @JoinTable(name = "company_chair", joinColumns = @JoinColumn(name = "company")))
    Board board;
  }

  @Entity
  public static class Member {
    @Id @GeneratedValue Integer id;
  }
}
