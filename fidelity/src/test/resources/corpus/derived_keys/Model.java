package derived_ids;

import jakarta.persistence.*;
import java.io.Serializable;

public class Model {

  @Entity
  public static class Person {
    @Id @GeneratedValue Long id;

    @Column(length = 30)
    String name;
  }

  @Entity
  public static class Country {
    @Id
    @Column(length = 2)
    String code;
  }

  /** The whole key. */
  @Entity
  public static class Passport {
    @Id Long id;
    @MapsId @OneToOne Person person;
  }

  @Entity
  public static class Licence {
    @Id Long id;

    @MapsId
    @OneToOne
    @JoinColumn(name = "holder_id")
    Person holder;
  }

  @Entity
  public static class Capital {
    @Id String country;

    @MapsId
    @OneToOne(optional = false)
    Country land;
  }

  /** A key of its own association. */
  @Entity
  public static class Profile {
    @Id @OneToOne Person person;
    String text;
  }

  @Entity
  public static class ProfileEntry {
    @Id Long id;
    @ManyToOne Profile profile;
  }

  @Entity
  public static class Flag {
    @Id
    @OneToOne
    @JoinColumn(name = "land_code")
    Country land;
  }

  /** By attribute of an embedded key. */
  @Embeddable
  public static class AddressId implements Serializable {
    Long personId;
    int position;

    @Column(name = "cc")
    String countryCode;
  }

  @Entity
  public static class Address {
    @EmbeddedId AddressId id;

    @MapsId("personId")
    @ManyToOne
    Person person;

    @MapsId("countryCode")
    @ManyToOne
    @JoinColumn(name = "country")
    Country country;

    String street;
  }

  @Entity
  public static class AddressUse {
    @Id Long id;
    @ManyToOne Address address;
  }

  /** The whole of an embedded key. */
  @Entity
  public static class AddressDetail {
    @EmbeddedId AddressId id;
    @MapsId @OneToOne Address address;
    String detail;
  }

  /** An embeddable as a part. */
  @Embeddable
  public static class RoomId implements Serializable {
    AddressId address;
    String room;
  }

  @Entity
  public static class Room {
    @EmbeddedId RoomId id;

    @MapsId("address")
    @ManyToOne
    Address address;
  }

  @Entity
  public static class Furniture {
    @Id Long id;
    @ManyToOne Room room;
  }

  /** An id class whose part an association maps. */
  public static class VisaId implements Serializable {
    Long holderId;
    String kind;

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
  @IdClass(VisaId.class)
  public static class Visa {
    @Id Long holderId;
    @Id String kind;

    @MapsId("holderId")
    @ManyToOne
    Person holder;
  }
}
