package single_table;

import jakarta.persistence.Basic;
import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import jakarta.persistence.Version;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.List;

@Entity
@Table(
    name = "vehicles",
    indexes = @Index(columnList = "DTYPE, doors"),
    uniqueConstraints = @UniqueConstraint(columnNames = {"plate", "doors"}),
    check = @CheckConstraint(name = "known_kind", constraint = "DTYPE <> 'Boat'"))
public class Vehicle {
  @Id @GeneratedValue Long id;

  @Column(nullable = false)
  String plate;

  @Column(name = "wheel_count")
  int wheels;

  @Version int version;
  @ManyToOne Garage garage;
}

@Entity
class Car extends Vehicle {
  int doors;

  @Column(length = 5)
  int seats;

  @Basic(optional = false)
  String model;

  @NotNull String owner;
  @ManyToOne Vehicle trailer;

  @ManyToOne(optional = false)
  @JoinColumn(name = "main_garage")
  Garage main;

  @OneToOne(optional = false)
  Garage second;

  @Column(unique = true)
  String radio;

  @Enumerated(EnumType.STRING)
  Fuel fuel;

  @Embedded Engine engine;
}

@Entity
class Lorry extends Car {
  double load;

  @Min(3)
  Integer axles;

  @Enumerated Fuel reserve;
  byte[] permit;
}

@Entity
abstract class Special extends Vehicle {
  boolean siren;
}

@Entity
class Fire extends Special {
  @Basic(optional = false)
  String hose;
}

@Entity
class Bicycle extends Vehicle {}

@Entity
class Garage {
  @Id Long id;

  @OneToMany(mappedBy = "garage")
  List<Vehicle> vehicles;

  @ManyToOne Lorry lorry;
}

@Embeddable
class Engine {
  int power;

  @Basic(optional = false)
  String number;

  @ManyToOne(optional = false)
  Garage shop;
}

enum Fuel {
  DIESEL,
  ELECTRIC
}
