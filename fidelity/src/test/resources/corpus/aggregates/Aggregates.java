package aggregates;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.validation.constraints.NotNull;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Embeddables that are kept in one column as JSON, beside some that are not. */
public class Aggregates {
  @MappedSuperclass
  public static class Located {
    String country;
  }

  @Embeddable
  public static class Address extends Located {
    String street;
    int number;
  }

  @Embeddable
  public record Period(Integer first, Integer last) {}

  @Embeddable
  public static class Contract {
    Address place;
    Period term;

    @JdbcTypeCode(SqlTypes.JSON)
    Period trial;
  }

  @Entity
  public static class Customer {
    @Id Long id;

    @JdbcTypeCode(SqlTypes.JSON)
    Address home;

    @Embedded
    @JdbcTypeCode(SqlTypes.JSON)
    Address work;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "delivery_address", nullable = false)
    Address delivery;

    @Basic(optional = false)
    @JdbcTypeCode(SqlTypes.JSON)
    Period subscription;

    @NotNull
    @JdbcTypeCode(SqlTypes.JSON)
    Period validated;

    @JdbcTypeCode(SqlTypes.JSON)
    Contract contract;
  }

  @Entity
  public static class Shop {
    @Id Long id;
    Address address;
  }
}
