package derived_ids;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinColumns;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import java.io.Serializable;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/** Ids that come from associations, after the examples of the specification's section on derived identities. */
public class DerivedIds {
  @Entity
  public static class Employee {
    @Id long empId;
    String name;
  }

  @Entity
  @IdClass(EmployeeByName.Key.class)
  public static class EmployeeByName {
    @Id
    @Column(name = "first_name")
    String firstName;

    @Id
    @Column(name = "last_name")
    String lastName;

    public static class Key implements Serializable {
      String firstName;
      String lastName;

      @Override
      public boolean equals(Object other) {
        return other instanceof Key key && Objects.equals(firstName, key.firstName) && Objects.equals(lastName, key.lastName);
      }

      @Override
      public int hashCode() {
        return Objects.hash(firstName, lastName);
      }
    }
  }

  @Entity
  @IdClass(Dependent.Key.class)
  public static class Dependent {
    @Id String name;
    @Id @ManyToOne Employee employee;

    public static class Key implements Serializable {
      String name;
      long employee;

      @Override
      public boolean equals(Object other) {
        return other instanceof Key key && Objects.equals(name, key.name) && employee == key.employee;
      }

      @Override
      public int hashCode() {
        return Objects.hash(name, employee);
      }
    }
  }

  @Entity
  public static class Pupil {
    @EmbeddedId Key id;

    @MapsId("employeePk")
    @ManyToOne
    Employee employee;

    @Embeddable
    public record Key(String name, long employeePk) implements Serializable {}
  }

  @Entity
  @IdClass(Nested.Key.class)
  public static class Nested {
    @Id String name;

    @Id
    @JoinColumns({
      @JoinColumn(name = "FK1", referencedColumnName = "first_name"),
      @JoinColumn(name = "FK2", referencedColumnName = "last_name")
    })
    @ManyToOne
    EmployeeByName employee;

    public static class Key implements Serializable {
      String name;
      EmployeeByName.Key employee;

      @Override
      public boolean equals(Object other) {
        return other instanceof Key key && Objects.equals(name, key.name) && Objects.equals(employee, key.employee);
      }

      @Override
      public int hashCode() {
        return Objects.hash(name, employee);
      }
    }
  }

  @Entity
  public static class MedicalHistory {
    @Id
    @OneToOne
    @JoinColumn(name = "FK")
    Employee patient;
  }

  @Entity
  public static class Locker {
    @Id Long id;

    @MapsId
    @OneToOne(optional = false)
    Employee holder;
  }

  @Entity
  public static class Certificate {
    @EmbeddedId EmployeeKey id;

    @MapsId
    @OneToOne
    Company company;
  }

  @Embeddable
  public record EmployeeKey(@Column(name = "key_country") String country, @Column(name = "key_number") Integer number)
      implements Serializable {}

  @Entity
  public static class Company {
    @EmbeddedId
    @AttributeOverride(name = "number", column = @Column(name = "company_number"))
    EmployeeKey id;

    @OneToMany(mappedBy = "company")
    Set<Certificate> certificates = new HashSet<>();
  }

  @Entity
  @IdClass(Seat.Key.class)
  public static class Seat {
    @Id
    @Column(name = "seat_row")
    char line;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long number;

    @ManyToMany
    Set<Company> reservedFor = new HashSet<>();

    public record Key(char line, Long number) implements Serializable {}
  }
}
