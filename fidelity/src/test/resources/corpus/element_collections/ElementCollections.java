package element_collections;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Temporal;
import jakarta.persistence.TemporalType;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.UUID;

public class ElementCollections {
  enum Color {
    RED,
    GREEN
  }

  @Entity(name = "Place")
  public static class Place {
    @Id Long id;
    String name;
  }

  @Embeddable
  public static class Address {
    String street;
    int number;
    @ManyToOne Place place;
  }

  @Embeddable
  public static class Mark {
    @Column(nullable = false)
    String word;

    @Column(nullable = false)
    int weight;

    @Enumerated
    @Column(nullable = false)
    Color color;
  }

  @Embeddable
  public static class Outer {
    String label;
    Address address;
    Mark mark;
  }

  @Entity(name = "PersonName")
  @Table(name = "person_table")
  public static class Person {
    @Id
    @Column(name = "person_key")
    Long id;

    @ElementCollection List<String> bag;
    @ElementCollection Collection<Integer> numbers;
    @ElementCollection Set<String> nullableSet;

    @ElementCollection
    @Column(nullable = false)
    Set<String> requiredSet;

    @ElementCollection
    @Column(name = "unique_word", unique = true, length = 20)
    Set<String> uniqueSet;

    @ElementCollection SortedSet<String> sorted;
    @ElementCollection @OrderColumn List<String> positioned;

    @ElementCollection
    @OrderColumn(name = "pos", nullable = false)
    @Column(name = "word", length = 10)
    List<String> named;

    @ElementCollection
    @OrderColumn(columnDefinition = "smallint")
    List<UUID> defined;

    @ElementCollection
    @OrderBy("desc")
    List<LocalDate> days;

    @ElementCollection String[] texts;
    @ElementCollection int[] ints;
    @ElementCollection Map<String, Integer> counts;
    @ElementCollection SortedMap<Integer, BigDecimal> prices;

    @ElementCollection
    @Enumerated(EnumType.STRING)
    Set<Color> colors;

    @ElementCollection Set<Color> positions;
    @ElementCollection @Lob Set<String> large;

    @ElementCollection
    @Temporal(TemporalType.DATE)
    Set<Date> dates;

    @ElementCollection
    @Size(max = 5)
    @NotNull
    List<String> few;

    @ElementCollection Set<Address> addresses;
    @ElementCollection List<Address> addressBag;
    @ElementCollection @OrderColumn List<Address> addressList;
    @ElementCollection Set<Mark> marks;
    @ElementCollection Map<String, Outer> outers;
    @ElementCollection Address[] addressArray;

    @ElementCollection(targetClass = String.class)
    Collection<Object> stated;
  }
}
