package aggregates_as_xml;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An embeddable that is kept as XML, which Hibernate can on PostgreSQL. */
public class AggregatesAsXml {
  @Embeddable
  public static class Address {
    String street;
    Integer number;
  }

  @Entity
  public static class Customer {
    @Id Long id;

    @JdbcTypeCode(SqlTypes.SQLXML)
    Address home;
  }
}
