package enums_in_keys;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.io.Serializable;
import java.time.Month;
import java.util.Objects;

/** Keys with enums in them, which are of another size on each database. */
class EnumsInKeys {

  @Embeddable
  static class Short implements Serializable {
    @Enumerated(EnumType.STRING)
    @Column(length = 9)
    Month month_of;

    String text;

    @Override
    public boolean equals(Object other) {
      return other instanceof Short key && key.month_of == month_of && key.text.equals(text);
    }

    @Override
    public int hashCode() {
      return Objects.hash(month_of, text);
    }
  }

  @Entity
  static class ShortKey {
    @EmbeddedId Short id;

    @ManyToOne ShortKey other;
  }

  @Embeddable
  static class Long implements Serializable {
    @Enumerated(EnumType.STRING)
    Month month_of;

    String text;

    @Override
    public boolean equals(Object other) {
      return other instanceof Long key && key.month_of == month_of && key.text.equals(text);
    }

    @Override
    public int hashCode() {
      return Objects.hash(month_of, text);
    }
  }

  @Entity
  static class LongKey {
    @EmbeddedId Long id;

    @ManyToOne LongKey other;
  }

  @Entity
  static class Both {
    @Id int id;

    @ManyToOne ShortKey shortKey;
    @ManyToOne LongKey longKey;
  }
}
