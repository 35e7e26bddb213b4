package identities;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import org.hibernate.annotations.ColumnDefault;

public class Identities {
  @Entity
  public static class OfLong {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;
  }

  @Entity
  public static class OfInt {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    int id;
  }

  @Entity
  public static class OfShort {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY, generator = "unknown")
    Short id;
  }

  @Entity
  public static class Described {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @ColumnDefault("4")
    @Column(
        unique = true,
        columnDefinition = "int",
        comment = "a key",
        check = @CheckConstraint(constraint = "id > 0"))
    Long id;

    @ManyToOne Described self;
    @ManyToOne OfShort other;
  }
}
