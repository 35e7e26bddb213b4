package enums_defined;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.DayOfWeek;

@Entity
public class EnumsDefined {
  @Id Long id;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "varchar(20)")
  DayOfWeek weekday;

  @Enumerated(EnumType.STRING)
  @Column(
      columnDefinition = "varchar(20)",
      check = @CheckConstraint(constraint = "working <> 'SUNDAY'"))
  DayOfWeek working;
}
