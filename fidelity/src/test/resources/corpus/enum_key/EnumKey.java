package enum_key;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.DayOfWeek;

@Entity
public class EnumKey {
  @Id
  @Enumerated(EnumType.STRING)
  DayOfWeek id;

  @ManyToOne EnumKey other;
}
