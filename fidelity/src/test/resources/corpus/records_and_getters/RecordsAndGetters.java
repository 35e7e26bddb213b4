package records_and_getters;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;

/** Records whose getters are their attributes: their components are, too. */
public class RecordsAndGetters {
  static final class Constants {
    static final int LENGTH = 9;

    private Constants() {}
  }

  /** Hibernate does not see what is said of the components. */
  @Embeddable
  public record Name(
      @Column(name = "first_name", length = Constants.LENGTH) String first, String last) {
    static final String SEPARATOR = " ";
  }

  /** A getter comes before the component of its name. */
  @Embeddable
  public record Price(String currency, BigDecimal amount) {
    @Column(length = 3)
    public String getCurrency() {
      return currency;
    }
  }

  @Embeddable
  @Access(AccessType.PROPERTY)
  public record Code(String letters, int number) {}

  @Entity(name = "Person")
  public static class Person {
    private long id;
    private Name name;
    private Set<Price> prices = new HashSet<>();

    @Id
    public long getId() {
      return id;
    }

    public void setId(long id) {
      this.id = id;
    }

    public Name getName() {
      return name;
    }

    public void setName(Name name) {
      this.name = name;
    }

    @ElementCollection
    public Set<Price> getPrices() {
      return prices;
    }

    public void setPrices(Set<Price> prices) {
      this.prices = prices;
    }
  }

  @Entity(name = "Ticket")
  public static class Ticket {
    @EmbeddedId Code code;
  }
}
