package overrides;

import jakarta.persistence.*;
import java.math.BigDecimal;

public class Model {

  @Embeddable
  public static class Money {
    @Column(precision = 10, scale = 2)
    BigDecimal amount;

    @Column(length = 3)
    String currency;
  }

  @Embeddable
  public static class Address {
    String street;

    @Column(nullable = false)
    String city;

    @ManyToOne Country country;
    Geo geo;
  }

  @Embeddable
  public static class Geo {
    double latitude;
    double longitude;

    @AttributeOverride(name = "amount", column = @Column(name = "geo_fee"))
    @AttributeOverride(name = "currency", column = @Column(name = "geo_currency"))
    Money fee;
  }

  @Entity
  public static class Country {
    @Id String code;
  }

  @MappedSuperclass
  public abstract static class Base {
    @Id @GeneratedValue Long id;

    @Column(name = "made")
    String created;

    @ManyToOne Country origin;
    Money price;
  }

  /** The same embeddable twice, and overrides at every depth. */
  @Entity
  @AttributeOverride(name = "id", column = @Column(name = "company_id"))
  @AttributeOverride(name = "created", column = @Column(name = "creation", length = 40))
  @AttributeOverride(name = "price.amount", column = @Column(name = "price_amount"))
  @AssociationOverride(name = "origin", joinColumns = @JoinColumn(name = "from_country"))
  public static class Company extends Base {
    @Embedded
    @AttributeOverrides({
      @AttributeOverride(name = "street", column = @Column(name = "home_street")),
      @AttributeOverride(name = "city", column = @Column(name = "home_city")),
      @AttributeOverride(name = "geo.latitude", column = @Column(name = "home_lat")),
      @AttributeOverride(name = "geo.longitude", column = @Column(name = "home_long")),
      @AttributeOverride(
          name = "geo.fee.amount",
          column = @Column(name = "home_fee", nullable = false)),
      @AttributeOverride(name = "geo.fee.currency", column = @Column(name = "home_fee_currency"))
    })
    @AssociationOverride(
        name = "country",
        joinColumns = @JoinColumn(name = "home_country", nullable = false))
    Address home;

    Address work;
  }

  /** Nothing overridden here, but the id on another. */
  @Entity
  public static class Shop extends Base {}

  @Entity
  @AttributeOverrides({
    @AttributeOverride(name = "address.street", column = @Column(name = "road")),
    @AttributeOverride(name = "address.geo.fee.amount", column = @Column(name = "outermost"))
  })
  @AssociationOverrides(
      @AssociationOverride(
          name = "address.country",
          joinColumns = @JoinColumn(name = "cc", unique = true),
          foreignKey = @ForeignKey(name = "fk_the_country")))
  public static class Branch {
    @Id Long id;

    @AttributeOverride(name = "geo.fee.amount", column = @Column(name = "inner_name"))
    Address address;
  }

  /** The middle of three says more than the topmost. */
  @MappedSuperclass
  @AttributeOverride(name = "created", column = @Column(name = "by_middle"))
  @AttributeOverride(name = "price.amount", column = @Column(name = "amount_by_middle"))
  public abstract static class Middle extends Base {}

  @Entity
  @AttributeOverride(name = "created", column = @Column(name = "by_bottom"))
  public static class Bottom extends Middle {}
}
