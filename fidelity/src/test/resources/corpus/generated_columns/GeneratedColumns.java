package generated_columns;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.DayOfWeek;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.GeneratedColumn;

@Entity
public class GeneratedColumns {
  @Id Long id;

  int least;
  int most;

  @Column(length = 20)
  String name;

  @GeneratedColumn("least + most")
  int sum;

  @Column(nullable = false, length = 40)
  @GeneratedColumn("upper(name)")
  String loud;

  @Check(constraints = "difference >= 0")
  @GeneratedColumn("most - least")
  Integer difference;

  @Enumerated
  @GeneratedColumn("case when most > least then 1 else 0 end")
  DayOfWeek weekday;
}
