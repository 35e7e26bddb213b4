package table_generator_on_package;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

@Entity
public class One {
  @Id
  @GeneratedValue(strategy = GenerationType.TABLE)
  Long id;
}

@Entity
class Two {
  @Id
  @GeneratedValue(generator = "package_ids")
  Long id;
}
