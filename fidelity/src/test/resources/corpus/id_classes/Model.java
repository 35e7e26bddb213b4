package id_classes;

import jakarta.persistence.*;
import java.io.Serializable;
import java.time.LocalDate;

public class Model {

  public static class TripId implements Serializable {
    String code;
    LocalDate date_of;
    int run;

    @Override
    public boolean equals(Object other) {
      return this == other;
    }

    @Override
    public int hashCode() {
      return 1;
    }
  }

  @Entity
  @IdClass(TripId.class)
  public static class Trip {
    @Id LocalDate date_of;

    @Id
    @Column(length = 8)
    String code;

    @Id int run;
    String driver;
  }

  @Entity
  public static class Ticket {
    @Id Long id;
    @ManyToOne Trip trip;
  }

  /** An association as a part of the key. */
  public static class StopId implements Serializable {
    TripId trip;
    int position;

    @Override
    public boolean equals(Object other) {
      return this == other;
    }

    @Override
    public int hashCode() {
      return 1;
    }
  }

  @Entity
  @IdClass(StopId.class)
  public static class Stop {
    @Id @ManyToOne Trip trip;
    @Id int position;
    String name;
  }

  @Entity
  public static class StopNote {
    @Id Long id;

    @ManyToOne(optional = false)
    Stop stop;
  }

  @Entity
  public static class Student {
    @Id Long id;
  }

  @Entity
  public static class Course {
    @Id
    @Column(length = 12)
    String code;
  }

  public static class EnrolmentId implements Serializable {
    Long student;
    String course;

    @Override
    public boolean equals(Object other) {
      return this == other;
    }

    @Override
    public int hashCode() {
      return 1;
    }
  }

  @Entity
  @IdClass(EnrolmentId.class)
  public static class Enrolment {
    @Id @ManyToOne Student student;

    @Id
    @ManyToOne
    @JoinColumn(name = "course_code")
    Course course;

    int grade;
  }

  @Entity
  public static class Appeal {
    @Id Long id;
    @ManyToOne Enrolment enrolment;
  }

  /** A record as id class, and ids from a mapped superclass. */
  public record PairId(Long one, Long two) implements Serializable {}

  @MappedSuperclass
  public abstract static class PairBase {
    @Id Long two;
  }

  @Entity
  @IdClass(PairId.class)
  public static class Pair extends PairBase {
    @Id Long one;
    String label;
  }

  /** No id class at all: Hibernate takes the entity itself. */
  @Entity
  public static class Without implements Serializable {
    @Id Long a;
    @Id String b;
    String c;
  }

  /** By properties. */
  public static class PropertyId implements Serializable {
    private Long one;
    private String two;

    public Long getOne() {
      return one;
    }

    public void setOne(Long one) {
      this.one = one;
    }

    public String getTwo() {
      return two;
    }

    public void setTwo(String two) {
      this.two = two;
    }

    @Override
    public boolean equals(Object other) {
      return this == other;
    }

    @Override
    public int hashCode() {
      return 1;
    }
  }

  @Entity
  @IdClass(PropertyId.class)
  public static class ByProperties {
    private Long one;
    private String two;

    @Id
    public Long getOne() {
      return one;
    }

    public void setOne(Long one) {
      this.one = one;
    }

    @Id
    public String getTwo() {
      return two;
    }

    public void setTwo(String two) {
      this.two = two;
    }
  }
}
