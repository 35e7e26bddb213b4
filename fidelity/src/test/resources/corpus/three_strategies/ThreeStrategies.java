package three_strategies;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Basic;
import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyJoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

public class ThreeStrategies {
  @Embeddable
  public static class Price {
    @Column(precision = 8, scale = 2)
    BigDecimal amount;

    String unit;
  }

  @Entity
  @DiscriminatorColumn(name = "`kind of`", columnDefinition = "varchar(12)")
  @DiscriminatorValue("any")
  @Table(indexes = @Index(columnList = "pages"), check = @CheckConstraint(constraint = "shelf <> ''"))
  public static class Medium {
    @Id @GeneratedValue Long id;
    String shelf = "-";
    @OneToMany(mappedBy = "medium") List<Loan> loans = new ArrayList<>();
  }

  @MappedSuperclass
  public abstract static class Printed extends Medium {
    int pages;

    @Basic(optional = false)
    String paper = "-";
  }

  @Entity
  @DiscriminatorValue("book")
  public static class Book extends Printed {
    @ManyToOne(optional = false) Writer writer;
    @Embedded Price price;
    @ElementCollection List<String> chapters = new ArrayList<>();
  }

  @Entity
  @DiscriminatorValue("map")
  public static class Chart extends Printed {
    Double scale;
    @ManyToMany Set<Writer> surveyors = new HashSet<>();

    @OneToMany
    @JoinColumn(name = "chart_id")
    Set<Loan> chartLoans = new HashSet<>();
  }

  @Entity
  @DiscriminatorValue("disc")
  public static class Disc extends Medium {
    @Column(unique = true)
    String label;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "disc_amount"))
    @AttributeOverride(name = "unit", column = @Column(name = "disc_unit"))
    Price deposit;
  }

  @Entity
  @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
  public static class Loan {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE)
    Long id;

    @ManyToOne Medium medium;

    @Column(unique = true)
    String slip;

    @ElementCollection Set<String> notes = new HashSet<>();
  }

  @Entity
  public static class LongLoan extends Loan {
    LocalDate until;
    @ManyToOne Loan prolongs;
    @ManyToMany Set<Writer> asked = new HashSet<>();
  }

  @Entity
  @Inheritance(strategy = InheritanceType.JOINED)
  public abstract static class Writer {
    @Id UUID id;
    String name;

    @ManyToMany(mappedBy = "surveyors")
    Set<Chart> charts = new HashSet<>();
  }

  @Entity
  public static class Poet extends Writer {
    @OneToMany
    List<Book> books = new ArrayList<>();

    @ElementCollection
    @MapKeyJoinColumn(name = "chart")
    Map<Chart, Price> fees = new HashMap<>();
  }

  @Entity
  @PrimaryKeyJoinColumn(name = "poet")
  @OnDelete(action = OnDeleteAction.CASCADE)
  @Table(name = "laureate", uniqueConstraints = @UniqueConstraint(columnNames = "year_of"), indexes = @Index(columnList = "poet"))
  public static class Laureate extends Poet {
    @Column(name = "year_of", nullable = false)
    Year year = Year.of(2026);
  }
}
