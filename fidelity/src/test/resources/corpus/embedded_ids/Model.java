package embedded_ids;

import jakarta.persistence.*;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

public class Model {

  @Embeddable
  public static class OrderId implements Serializable {
    String region;
    long number;

    @Column(length = 10)
    String branch;
  }

  @Entity
  public static class Purchase {
    @EmbeddedId OrderId id;
    String note;
  }

  /** References without join columns. */
  @Entity
  public static class Shipment {
    @Id Long id;
    @ManyToOne Purchase purchase;
    @OneToOne Purchase first;

    @ManyToOne(optional = false)
    Purchase needed;
  }

  /** An embeddable under a plain {@code @Id}. */
  @Entity
  public static class Plain {
    @Id PlainId id;
  }

  @Embeddable
  public static class PlainId implements Serializable {
    UUID b;
    Integer a;
    LocalDate c;
    BigDecimal d;
    Instant e;

    @Column(length = 20)
    String g;

    String f;
  }

  /** A record, whose components are not in the order of their names. */
  @Embeddable
  public record RecordId(String zone, int area, @Column(name = "no") long number)
      implements Serializable {}

  @Entity
  public static class Place {
    @EmbeddedId RecordId id;
    String name;
  }

  @Entity
  public static class Visit {
    @Id Long id;
    @ManyToOne Place place;
  }

  /** An embeddable in the key of another. */
  @Embeddable
  public static class Inner implements Serializable {
    int x;
    int y;
  }

  @Embeddable
  public static class Outer implements Serializable {
    Inner corner;
    String color;
  }

  @Entity
  public static class Pixel {
    @EmbeddedId Outer id;
    int shade;
  }

  @Entity
  public static class PixelComment {
    @Id Long id;
    @ManyToOne Pixel pixel;
  }

  /** An association in a key. */
  @Embeddable
  public static class LineId implements Serializable {
    @ManyToOne Purchase purchase;
    int position;
  }

  @Entity
  public static class Line {
    @EmbeddedId LineId id;
    String text;
  }

  @Entity
  public static class LineNote {
    @Id Long id;
    @ManyToOne Line line;
  }

  /** Overridden columns of a key. */
  @Entity
  public static class Renamed {
    @EmbeddedId
    @AttributeOverride(name = "region", column = @Column(name = "the_region", length = 5))
    @AttributeOverride(name = "number", column = @Column(name = "the_number"))
    OrderId id;
  }

  @Entity
  public static class RenamedUser {
    @Id Long id;
    @ManyToOne Renamed renamed;
  }

  /** One column in an embeddable. */
  @Embeddable
  public static class SingleId implements Serializable {
    @Column(name = "single_value")
    String value;
  }

  @Entity
  public static class Single {
    @EmbeddedId SingleId id;
  }

  @Entity
  public static class SingleUser {
    @Id @GeneratedValue Long id;
    @ManyToOne Single single;
  }
}
