package natural_id_class;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import org.hibernate.annotations.NaturalId;
import org.hibernate.annotations.NaturalIdClass;

/** A class for the natural id changes nothing in the key of its attributes. */
public class NaturalIdClasses {
  @Entity
  @NaturalIdClass(PersonKey.class)
  public static class Person {
    @Id @GeneratedValue Long id;

    @NaturalId
    @Column(length = 30)
    String family;

    @NaturalId String given;
  }

  public record PersonKey(String family, String given) {}

  @Entity
  @NaturalIdClass(SeatKey.class)
  public static class Seat {
    @Id @GeneratedValue Long id;

    @NaturalId(mutable = true)
    @ManyToOne
    Person owner;

    @NaturalId(mutable = true)
    int number;
  }

  public record SeatKey(Person owner, int number) {}
}
