package column_attributes;

import jakarta.persistence.Basic;
import jakarta.persistence.CheckConstraint;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Every attribute of the annotations that describe columns, where a column may stand. */
public class ColumnAttributes {
  @Entity
  @Table(name = "parcel_post")
  @SecondaryTable(name = "parcel_log")
  public static class Parcel {
    @Id
    @Column(name = "parcel_no", columnDefinition = "numeric(12)", updatable = false)
    BigDecimal number;

    @Column(name = "`sender name`", length = 80, nullable = false, unique = true, comment = "who sends it")
    String sender;

    @Column(name = "weight_in_g", precision = 10, scale = 3, check = @CheckConstraint(name = "ck_weight", constraint = "weight_in_g > 0"))
    BigDecimal weight;

    @Column(name = "posted_at", secondPrecision = 3)
    LocalDateTime postedAt;

    @Column(name = "fetched_at", secondPrecision = 0)
    OffsetDateTime fetchedAt;

    @Column(name = "log_text", table = "parcel_log", length = 500, check = @CheckConstraint(constraint = "log_text <> 'x'"))
    String logText;

    @Column(name = "stated", columnDefinition = "varchar(10)", nullable = false, unique = true)
    String stated;

    @Column(insertable = false, updatable = false)
    Integer readOnly;

    @ManyToOne(optional = false)
    @JoinColumn(
        name = "office_code",
        unique = true,
        updatable = false,
        comment = "where it lies",
        check = @CheckConstraint(constraint = "office_code <> 'none'"))
    Office office;

    @ManyToOne
    @JoinColumn(name = "log_office", table = "parcel_log")
    Office loggedBy;

    @ElementCollection
    @CollectionTable(name = "parcel_mark")
    @Column(name = "mark", length = 10, nullable = false, unique = true, comment = "a stamp", check = @CheckConstraint(constraint = "mark <> ''"))
    List<String> marks = new ArrayList<>();

    @ElementCollection
    @MapKeyColumn(name = "rank_no", unique = true, columnDefinition = "smallint", insertable = true, updatable = true)
    @Column(name = "ranked")
    Map<Integer, String> ranks = new HashMap<>();

    @ManyToMany
    @JoinTable(
        name = "parcel_way",
        joinColumns = @JoinColumn(name = "parcel", comment = "what goes"),
        inverseJoinColumns = @JoinColumn(name = "by_office", columnDefinition = "varchar(8)"),
        check = @CheckConstraint(name = "ck_way", constraint = "position_no < 100"),
        comment = "how it goes")
    @OrderColumn(name = "position_no")
    List<Office> way = new ArrayList<>();
  }

  @Entity
  @Table(name = "post_office")
  public static class Office {
    @Id
    @Column(length = 8)
    String code;

    @Column(name = "OpenOnSunday", nullable = false)
    boolean open;

    @Basic(optional = false)
    String town = "";

    Integer staff;
  }
}
