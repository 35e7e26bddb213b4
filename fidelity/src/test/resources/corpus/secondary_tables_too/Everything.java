package secondary_tables;

import jakarta.persistence.Basic;
import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToOne;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.SecondaryTables;
import jakarta.persistence.UniqueConstraint;
import jakarta.validation.constraints.NotNull;
import org.hibernate.annotations.SecondaryRow;

public class Everything {}

@Entity
@SecondaryTable(
    name = "more",
    pkJoinColumns = @PrimaryKeyJoinColumn(name = "one_id", referencedColumnName = "id"),
    uniqueConstraints = @UniqueConstraint(columnNames = {"b", "c"}),
    indexes = @Index(columnList = "c"),
    check = @CheckConstraint(constraint = "b > 'a'"),
    comment = "the rest",
    foreignKey = @ForeignKey(name = "fk_more"))
@SecondaryRow(table = "more", optional = false)
class One {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  String a;

  @Column(table = "more", nullable = false)
  String b;

  @Column(table = "more")
  int c;

  @Basic(optional = false)
  @Column(table = "more")
  String d;

  @NotNull
  @Column(table = "more")
  String e;

  @Column(table = "more", unique = true)
  @Enumerated(EnumType.STRING)
  Kind kind;

  @ManyToOne(optional = false)
  @JoinColumn(table = "more", name = "other")
  One other;

  @OneToOne
  @JoinColumn(table = "more", name = "pair")
  One pair;

  @Column(table = "more", name = "a")
  String sameNameElsewhere;
}

enum Kind {
  X,
  Y
}

@Entity
@SecondaryTables({
  @SecondaryTable(
      name = "first",
      schema = "other",
      foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)),
  @SecondaryTable(
      name = "`second one`",
      foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
})
class Two {
  @Id
  @Column(name = "`i d`")
  Long id;

  @Column(table = "first")
  String x;

  @Column(table = "`second one`")
  String y;
}

@MappedSuperclass
class Base {
  @Id Long id;

  @Column(table = "three_more")
  String text;
}

@Entity
@SecondaryTable(name = "three_more")
class Three extends Base {}

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
@SecondaryTable(name = "root_more")
class Root {
  @Id Long id;

  @Column(table = "root_more")
  String q;
}

@Entity
@SecondaryTable(name = "branch_more")
@PrimaryKeyJoinColumn(name = "branch_id")
class Branch extends Root {
  @Column(table = "branch_more", nullable = false)
  String q2;
}

@Entity
class Single {
  @Id Long id;
}

@Entity
@SecondaryTable(name = "single_more")
class SingleSub extends Single {
  int i;

  @Column(table = "single_more")
  @Basic(optional = false)
  String s;

  @Column(table = "single_more", nullable = false)
  String u;

  @ManyToOne(optional = false)
  @JoinColumn(table = "single_more", name = "a_id")
  Single a;
}

@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
@SecondaryTable(name = "merged_more")
class Merged {
  @Id Long id;

  @Column(table = "merged_more")
  String q;
}

@Entity
@SecondaryTable(name = "merged_sub_more")
class MergedSub extends Merged {
  @Column(table = "merged_sub_more")
  String q2;
}
