package faults.quote_in_generator_segment;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.TableGenerator;

/** The row that the generator counts in is not inserted: the statement is no SQL. */
@Entity
class Numbered {
  @Id
  @GeneratedValue(strategy = GenerationType.TABLE, generator = "numbers")
  @TableGenerator(name = "numbers", table = "numbers", pkColumnValue = "today's")
  Long id;
}
