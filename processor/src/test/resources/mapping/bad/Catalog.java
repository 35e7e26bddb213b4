// expected: ALU100 Catalog
package bad;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(catalog = "elsewhere")
public class Catalog {
  @Id Long id;
}
