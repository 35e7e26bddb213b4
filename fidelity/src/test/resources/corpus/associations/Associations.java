package associations;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinColumns;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.ColumnDefault;

public class Associations {
  @Entity(name = "Parent")
  public static class Parent {
    @Id @GeneratedValue Long id;

    @OneToMany(mappedBy = "plain")
    List<Child> children;

    @OneToMany(mappedBy = "part.inPart")
    Set<Child> byPart;

    @OneToOne(mappedBy = "one")
    Child child;
  }

  @Entity(name = "Child")
  public static class Child {
    @Id @GeneratedValue Long id;
    @ManyToOne Parent plain;
    @ManyToOne @JoinColumn Parent bareJoin;

    @ManyToOne
    @JoinColumn(name = "named")
    Parent withName;

    @ManyToOne(optional = false)
    Parent required;

    @ManyToOne
    @JoinColumn(nullable = false)
    Parent requiredByColumn;

    @ManyToOne
    @JoinColumn(unique = true)
    Parent unique;

    @ManyToOne
    @JoinColumn(referencedColumnName = "id")
    Parent referenced;

    @OneToOne Parent one;

    @OneToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "one_required")
    Parent oneRequired;

    @OneToOne
    @JoinColumn(unique = false)
    Parent oneNotUnique;

    @ManyToOne
    @JoinColumn(foreignKey = @ForeignKey(name = "my_fk"))
    Parent named;

    @ManyToOne
    @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    Parent unconstrained;

    @ManyToOne
    @JoinColumn(name = "none", foreignKey = @ForeignKey(name = "none"))
    Parent namedNone;

    @ManyToOne
    @JoinColumn(name = "plain_id", insertable = false, updatable = false)
    Parent again;

    @ManyToOne
    @JoinColumn(
        comment = "a comment",
        check = @CheckConstraint(constraint = "described_id > 0"))
    Parent described;

    @ManyToOne
    @JoinColumns(
        value = @JoinColumn(name = "single"),
        foreignKey = @ForeignKey(name = "single_fk"))
    Parent single;

    @ManyToOne
    @ColumnDefault("3")
    Parent withDefault;

    @ManyToOne(targetEntity = Parent.class)
    Object stated;

    @ManyToOne Child self;

    @Column(name = "raw", insertable = false, updatable = false)
    Long raw;

    @ManyToOne
    @JoinColumn(name = "raw", nullable = false)
    Parent overRaw;

    @ManyToOne
    @JoinColumn(columnDefinition = "bigint default 1", nullable = false)
    Parent defined;

    @Embedded Part part;
    @ManyToOne Keyed keyed;
    @ManyToOne Ordinal ordinal;

    @ManyToOne
    @JoinColumn(name = "code", referencedColumnName = "code")
    Coded coded;

    @OneToOne
    @JoinColumn(name = "bare_code", referencedColumnName = "bareCode")
    Coded bareCoded;
  }

  @Embeddable
  public static class Part {
    @ManyToOne(optional = false)
    Parent inPart;

    @OneToOne Parent oneInPart;
  }

  @Entity(name = "Keyed")
  public static class Keyed {
    @Id
    @Column(name = "the_key", length = 7)
    String id;
  }

  @Entity(name = "OrdinalKey")
  public static class Ordinal {
    @Id DayOfWeek id;
  }

  @Entity(name = "Coded")
  public static class Coded {
    @Id Long id;

    @Column(unique = true)
    String code;

    String bareCode;
  }
}
