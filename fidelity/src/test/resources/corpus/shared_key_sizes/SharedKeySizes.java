package shared_key_sizes;

import jakarta.persistence.Column;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.hibernate.annotations.NotFound;
import org.hibernate.annotations.NotFoundAction;

/** Keys that are as large as those that they refer to, and those that keep their own size. */
public class SharedKeySizes {
  @Entity(name = "Plan")
  public static class Plan {
    @Id
    @Column(length = 40)
    String code;
  }

  @Entity(name = "Taken")
  public static class Taken {
    @Id String id;

    @OneToOne(optional = false)
    @PrimaryKeyJoinColumn
    Plan plan;
  }

  @Entity(name = "TakenByName")
  public static class TakenByName {
    @Id String id;

    @OneToOne(optional = false)
    @JoinColumn(name = "id")
    Plan plan;
  }

  @Entity(name = "TakenDespiteItsOwn")
  public static class TakenDespiteItsOwn {
    @Id
    @Column(length = 20)
    String id;

    @OneToOne(optional = false)
    @PrimaryKeyJoinColumn
    Plan plan;
  }

  @Entity(name = "KeptWhereOptional")
  public static class KeptWhereOptional {
    @Id
    @Column(length = 20)
    String id;

    @OneToOne @PrimaryKeyJoinColumn Plan plan;
  }

  @Entity(name = "KeptWithoutForeignKey")
  public static class KeptWithoutForeignKey {
    @Id String id;

    @OneToOne(optional = false)
    @JoinColumn(name = "id", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    Plan plan;
  }

  /** Hibernate does not look at this foreign key, and makes one. */
  @Entity(name = "TakenAllTheSame")
  public static class TakenAllTheSame {
    @Id String id;

    @OneToOne(optional = false)
    @PrimaryKeyJoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    Plan plan;
  }

  @Entity(name = "KeptWhereNotFound")
  public static class KeptWhereNotFound {
    @Id String id;

    @OneToOne(optional = false)
    @PrimaryKeyJoinColumn
    @NotFound(action = NotFoundAction.IGNORE)
    Plan plan;
  }

  @Entity(name = "KeptOfMany")
  public static class KeptOfMany {
    @Id String id;

    @ManyToOne
    @JoinColumn(name = "id", insertable = false, updatable = false)
    Plan plan;
  }

  @Entity(name = "Validated")
  public static class Validated {
    @Id
    @Size(max = 15)
    String id;

    @OneToOne(optional = false)
    @PrimaryKeyJoinColumn
    Plan plan;
  }

  @Entity(name = "ValidatedPlan")
  public static class ValidatedPlan {
    @Id
    @Size(max = 12)
    String code;
  }

  @Entity(name = "TakenFromValidated")
  public static class TakenFromValidated {
    @Id
    @Column(length = 60)
    String id;

    @OneToOne(optional = false)
    @PrimaryKeyJoinColumn
    ValidatedPlan plan;
  }

  @Entity(name = "DefinedPlan")
  public static class DefinedPlan {
    @Id
    @Column(columnDefinition = "varchar(50)", length = 30)
    String code;
  }

  @Entity(name = "TakenFromDefined")
  public static class TakenFromDefined {
    @Id String id;

    @OneToOne(optional = false)
    @PrimaryKeyJoinColumn
    DefinedPlan plan;
  }

  @Entity(name = "Defined")
  public static class Defined {
    @Id
    @Column(columnDefinition = "varchar(77)")
    String id;

    @OneToOne(optional = false)
    @PrimaryKeyJoinColumn
    Plan plan;
  }

  @Entity(name = "Price")
  public static class Price {
    @Id
    @Column(precision = 9)
    BigDecimal id;
  }

  @Entity(name = "TakenNumber")
  public static class TakenNumber {
    @Id
    @Column(precision = 20, scale = 5)
    BigDecimal id;

    @OneToOne(optional = false)
    @PrimaryKeyJoinColumn
    Price price;
  }

  @Entity(name = "ValidatedNumber")
  public static class ValidatedNumber {
    @Id
    @Digits(integer = 5, fraction = 2)
    BigDecimal id;

    @OneToOne(optional = false)
    @PrimaryKeyJoinColumn
    Price price;
  }

  public enum Letter {
    A,
    B
  }

  @Entity(name = "Lettered")
  public static class Lettered {
    @Id
    @Column(length = 9)
    @Enumerated(EnumType.STRING)
    Letter id;
  }

  @Entity(name = "TakenLetter")
  public static class TakenLetter {
    @Id
    @Enumerated(EnumType.STRING)
    Letter id;

    @OneToOne(optional = false)
    @PrimaryKeyJoinColumn
    Lettered lettered;
  }

  @Entity(name = "Moment")
  public static class Moment {
    @Id
    @Column(secondPrecision = 3)
    LocalDateTime id;
  }

  /** The digits of seconds stay. */
  @Entity(name = "KeptMoment")
  public static class KeptMoment {
    @Id LocalDateTime id;

    @OneToOne(optional = false)
    @PrimaryKeyJoinColumn
    Moment moment;
  }

  @Embeddable
  public static class Large implements Serializable {
    @Column(length = 300)
    String a;

    @Column(length = 20)
    String b;

    @Override
    public boolean equals(Object other) {
      return other instanceof Large large && a.equals(large.a) && b.equals(large.b);
    }

    @Override
    public int hashCode() {
      return Objects.hash(a, b);
    }
  }

  @Embeddable
  public static class Small implements Serializable {
    @Column(length = 20)
    String a;

    @Column(length = 200)
    String b;

    @Override
    public boolean equals(Object other) {
      return other instanceof Small small && a.equals(small.a) && b.equals(small.b);
    }

    @Override
    public int hashCode() {
      return Objects.hash(a, b);
    }
  }

  @Entity(name = "Composite")
  public static class Composite {
    @EmbeddedId Large id;
  }

  /** The order of the key's columns follows from the sizes that they get. */
  @Entity(name = "TakenComposite")
  public static class TakenComposite {
    @EmbeddedId Small id;

    @OneToOne(optional = false)
    @PrimaryKeyJoinColumn
    Composite composite;

    @ElementCollection Set<Integer> numbers;
  }

  @Entity(name = "TakenClass")
  @IdClass(Small.class)
  public static class TakenClass {
    @Id String a;
    @Id String b;

    @OneToOne(optional = false)
    @JoinColumn(name = "a", referencedColumnName = "a")
    @JoinColumn(name = "b", referencedColumnName = "b")
    Composite composite;
  }

  @MappedSuperclass
  public abstract static class Mapped {
    @Id String id;

    @OneToOne(optional = false)
    @PrimaryKeyJoinColumn
    Plan plan;
  }

  @Entity(name = "OfMapped")
  @SecondaryTable(name = "AdditionalOfMapped")
  public static class OfMapped extends Mapped {
    @Column(table = "AdditionalOfMapped")
    int number;
  }

  @Entity(name = "Joined")
  @Inheritance(strategy = InheritanceType.JOINED)
  public abstract static class Joined extends Mapped {}

  @Entity(name = "BelowJoined")
  public static class BelowJoined extends Joined {
    int number;
  }

  @Entity(name = "Spread")
  @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
  public static class Spread extends Mapped {}

  @Entity(name = "BelowSpread")
  public static class BelowSpread extends Spread {
    int number;
  }

  @Entity(name = "Single")
  public abstract static class Single {
    @Id
    @Column(length = 50)
    String id;
  }

  @Entity(name = "BelowSingle")
  public static class BelowSingle extends Single {
    @OneToOne(optional = false)
    @PrimaryKeyJoinColumn
    Plan plan;
  }

  /** Its table comes before that from which it has its size. */
  @Entity(name = "Again")
  public static class Again {
    @Id String id;

    @OneToOne(optional = false)
    @PrimaryKeyJoinColumn
    Taken taken;
  }

  @Entity(name = "Host")
  public static class Host {
    @Id
    @Column(length = 33)
    String id;

    @OneToOne(optional = false)
    @PrimaryKeyJoinColumn
    Plan plan;

    @OneToOne(mappedBy = "host")
    Guest guest;
  }

  @Entity(name = "Guest")
  public static class Guest {
    @Id String id;
    @MapsId @OneToOne Host host;
  }

  @Entity(name = "Referring")
  public static class Referring {
    @Id long id;
    @ManyToOne Again again;
    @ManyToOne Taken taken;

    @ManyToOne
    @JoinColumn(name = "named")
    TakenDespiteItsOwn own;

    @ManyToOne TakenFromValidated fromValidated;
    @ManyToOne TakenFromDefined fromDefined;
    @ManyToOne TakenComposite composite;
    @ManyToOne TakenNumber number;
    @ManyToOne Validated validated;
    @ManyToOne BelowJoined joined;
    @ManyToOne BelowSingle single;
    @ManyToMany List<Taken> list;
  }
}
