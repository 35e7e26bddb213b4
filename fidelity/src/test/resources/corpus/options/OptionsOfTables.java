package options;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
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
import jakarta.persistence.ManyToOne;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import jakarta.persistence.UniqueConstraint;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What is appended to the DDL of tables, indexes, keys and generators as it stands. */
public class OptionsOfTables {
  @Entity
  @Table(
      name = "subscriber",
      options = "with (fillfactor = 70)",
      indexes = {
        @Index(name = "ix_active", columnList = "email", options = "where not deleted"),
        @Index(columnList = "plan, email desc", options = "include (deleted)"),
        @Index(columnList = "number", unique = true, options = "with (fillfactor = 90)")
      },
      uniqueConstraints = {
        @UniqueConstraint(columnNames = {"email", "plan"}, options = "deferrable initially deferred"),
        @UniqueConstraint(name = "uq_phone", columnNames = "phone", options = "include (email)")
      },
      check = @CheckConstraint(name = "ck_plan", constraint = "plan > 0", options = "no inherit"))
  @SecondaryTable(
      name = "subscriber_notes",
      options = "with (fillfactor = 60)",
      pkJoinColumns = @PrimaryKeyJoinColumn(name = "subscriber_id"),
      foreignKey = @ForeignKey(name = "fk_notes", options = "deferrable"))
  public static class Subscriber {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "subscribers")
    @TableGenerator(name = "subscribers", table = "counters", options = "with (fillfactor = 50)")
    Long id;

    String email;
    int plan;
    int number;
    String phone;
    boolean deleted;

    @Column(table = "subscriber_notes")
    String remark;

    @ManyToOne
    @JoinColumn(
        name = "recommended_by",
        foreignKey = @ForeignKey(name = "fk_recommended", options = "deferrable initially deferred"))
    Subscriber recommendedBy;

    @ElementCollection
    @CollectionTable(
        name = "subscriber_tags",
        options = "with (fillfactor = 80)",
        foreignKey = @ForeignKey(name = "fk_tags", options = "on update cascade deferrable"),
        indexes = @Index(columnList = "tag", options = "where tag is not null"))
    @Column(name = "tag")
    List<String> tags = new ArrayList<>();

    @ManyToMany
    @JoinTable(
        name = "subscriber_friends",
        options = "with (fillfactor = 85)",
        foreignKey = @ForeignKey(name = "fk_of", options = "deferrable initially deferred"),
        inverseForeignKey = @ForeignKey(name = "fk_friend", options = "deferrable"))
    Set<Subscriber> friends = new HashSet<>();

    @ManyToOne
    @JoinTable(name = "subscriber_seller", options = "with (fillfactor = 86)")
    Seller seller;
  }

  @Entity
  public static class Seller {
    @Id Long id;
  }
}
