package beside_lombok;

import io.aludel.*;
import jakarta.persistence.*;
import lombok.*;

/** Everything of both is imported, and {@code @Data} is Lombok's. */
@Data
@Entity
@MigrationChange
public class Customer {
  @Id Long id;
  String name;
}
