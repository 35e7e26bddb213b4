package map_key_access;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Map;
import java.util.Objects;

/** Embeddables in the embeddable keys of maps, which say how they are read, or need not. */
public class Meters {
  @Embeddable
  @Access(AccessType.FIELD)
  public static class Prefix {
    @Column(name = "prefix_of_unit")
    String prefix;

    @Override
    public boolean equals(Object other) {
      return other instanceof Prefix that && Objects.equals(prefix, that.prefix);
    }

    @Override
    public int hashCode() {
      return Objects.hash(prefix);
    }
  }

  @Embeddable
  @Access(AccessType.FIELD)
  public static class Unit {
    String code;
    Prefix prefix;

    @Override
    public boolean equals(Object other) {
      return other instanceof Unit that
          && Objects.equals(code, that.code)
          && Objects.equals(prefix, that.prefix);
    }

    @Override
    public int hashCode() {
      return Objects.hash(code, prefix);
    }
  }

  @Embeddable
  public record Span(int first, int last) {}

  @Embeddable
  public static class Zone {
    String zone;

    @Override
    public boolean equals(Object other) {
      return other instanceof Zone that && Objects.equals(zone, that.zone);
    }

    @Override
    public int hashCode() {
      return Objects.hash(zone);
    }
  }

  @Embeddable
  public static class Reading {
    int number;
    Unit unit;
    Span span;

    @Access(AccessType.FIELD)
    Zone zone;

    @Override
    public boolean equals(Object other) {
      return other instanceof Reading that
          && number == that.number
          && Objects.equals(unit, that.unit)
          && Objects.equals(span, that.span)
          && Objects.equals(zone, that.zone);
    }

    @Override
    public int hashCode() {
      return Objects.hash(number, unit, span, zone);
    }
  }

  @Entity(name = "Meter")
  public static class Meter {
    @Id Long id;
    @ElementCollection Map<Reading, String> readings;
  }

  /** Of values, everything is read as around them. */
  @Entity(name = "Plain")
  public static class Plain {
    @Id Long id;
    @ElementCollection Map<String, Area> areas;
  }

  @Embeddable
  public static class Area {
    Corner corner;
    int size;
  }

  @Embeddable
  public static class Corner {
    int x;
    int y;
  }
}
