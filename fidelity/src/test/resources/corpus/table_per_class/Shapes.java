package table_per_class;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.util.List;

public class Shapes {}

@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
@DiscriminatorColumn
@Table(
    uniqueConstraints = @UniqueConstraint(columnNames = {"a", "a2"}),
    indexes = @Index(columnList = "a2"),
    check = @CheckConstraint(constraint = "a <> 'x'"),
    comment = "all of them")
class Shape {
  @Id @GeneratedValue Long id;

  @Column(nullable = false, unique = true, comment = "letters", check = @CheckConstraint(constraint = "a <> 'y'"))
  String a;

  String a2;
  int count;
  @Enumerated Colour colour;

  @Enumerated(EnumType.STRING)
  Colour text;

  @ManyToOne Shape other;
  @ManyToOne Owner owner;

  @ManyToOne
  @JoinColumn(foreignKey = @ForeignKey(name = "fk_named"))
  Owner named;

  @ManyToOne
  @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
  Owner loose;

  @OneToOne Owner only;

  @ManyToOne
  @JoinColumn(referencedColumnName = "code")
  Owner coded;

  Part part;

  @OneToMany(mappedBy = "other")
  List<Shape> others;
}

@Embeddable
class Part {
  @Column(name = "part_text")
  String text;

  @ManyToOne
  @JoinColumn(name = "part_owner", foreignKey = @ForeignKey(name = "fk_part"))
  Owner holder;
}

@Entity
@Table(name = "circles", uniqueConstraints = @UniqueConstraint(columnNames = {"radius", "a2"}))
class Circle extends Shape {
  int radius;
  @OneToOne Shape inner;
}

@Entity
abstract class Angular extends Shape {
  int corners;
}

@Entity
@DiscriminatorValue("T")
class Triangle extends Angular {
  @ManyToOne(optional = false)
  Circle around;
}

@Entity
abstract class Unused extends Shape {
  int never;
}

@Entity
class Owner {
  @Id Long id;

  @Column(unique = true)
  String code;

  @ManyToOne Shape shape;
  @ManyToOne Circle circle;
  @ManyToOne Angular angular;
  @ManyToOne Unused unused;
}

@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
abstract class Plan {
  @Id @GeneratedValue Long id;

  @ManyToOne(optional = false)
  Owner owner;
}

@Entity
class PlanA extends Plan {
  int b;
}

enum Colour {
  RED,
  BLUE
}
