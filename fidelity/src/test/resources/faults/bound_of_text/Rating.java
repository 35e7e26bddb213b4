package faults.bound_of_text;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** The stars are a number in a text, which no database compares with one. */
@Entity
class Rating {
  @Id Long id;

  @Max(5)
  String stars;

  @Min(1)
  @Max(100)
  int weight;
}
