package joined;

import jakarta.persistence.Column;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.DiscriminatorType;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.PrimaryKeyJoinColumns;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

public class Joined {}

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
class Party {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Column(nullable = false)
  String name;

  int same;
}

@Entity
@Table(name = "humans")
class Person extends Party {
  int age;
  int same;

  @Column(nullable = false, unique = true)
  String code;

  @ManyToOne(optional = false)
  Party friend;

  @ManyToOne
  @JoinColumn(referencedColumnName = "code")
  Person twin;
}

@Entity
@Table(
    name = "workers",
    indexes = @Index(columnList = "grade"),
    uniqueConstraints = @UniqueConstraint(columnNames = {"grade", "step"}))
@PrimaryKeyJoinColumn(
    name = "worker_id",
    columnDefinition = "bigint",
    referencedColumnName = "id",
    foreignKey = @ForeignKey(name = "fk_worker"))
class Worker extends Person {
  int grade;
  int step;
  @OneToOne Party boss;
}

@Entity
abstract class Manager extends Worker {}

@Entity
@PrimaryKeyJoinColumns(@PrimaryKeyJoinColumn(name = "chief"))
class Director extends Manager {
  String car;
}

@Entity
@PrimaryKeyJoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
class Company extends Party {
  String register;
}

@Entity
class Contract {
  @Id Long id;
  @ManyToOne Party party;
  @ManyToOne Director director;
  @ManyToOne Manager manager;
}

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
@DiscriminatorColumn(name = "k", discriminatorType = DiscriminatorType.INTEGER)
@DiscriminatorValue("1")
abstract class Told {
  @Id @GeneratedValue Integer id;
}

@Entity
@DiscriminatorValue("2")
class ToldApart extends Told {
  int b;
}

@Entity
@Inheritance(strategy = InheritanceType.SINGLE_TABLE)
@DiscriminatorValue("3")
class ToldSub extends ToldApart {
  @Column(nullable = false)
  String c;
}

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
class DecimalKey {
  @Id
  @Column(name = "`the key`", columnDefinition = "decimal(9)")
  Long id;
}

@Entity
class DecimalKeySub extends DecimalKey {}
