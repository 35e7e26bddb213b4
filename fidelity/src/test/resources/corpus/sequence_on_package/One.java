package sequence_on_package;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

@Entity
public class One {
  @Id @GeneratedValue Long id;
}
