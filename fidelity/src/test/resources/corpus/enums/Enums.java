package enums;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Id;
import org.hibernate.annotations.ColumnDefault;

@Entity
public class Enums {
  enum Color {
    RED,
    GREEN,
    BLUE {
      @Override
      public String toString() {
        return "sky";
      }
    }
  }

  @Id Long id;
  Color byDefault;
  @Enumerated Color bare;

  @Enumerated(EnumType.ORDINAL)
  Color ordinal;

  @Enumerated(EnumType.STRING)
  Color text;

  @Enumerated(EnumType.STRING)
  @Column(length = 20)
  Color shortText;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  Color required;

  @Enumerated(EnumType.STRING)
  @ColumnDefault("'RED'")
  Color withDefault;

  @Column(columnDefinition = "int")
  Color definedOrdinal;

  @Enumerated(EnumType.STRING)
  @Column(check = @CheckConstraint(constraint = "checked <> 'RED'"))
  Color checked;
}
