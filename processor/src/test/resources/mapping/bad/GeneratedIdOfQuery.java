// expected: ALU104 id
package bad;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import org.hibernate.annotations.Subselect;

@Entity
@Subselect("select 1 as id")
public class GeneratedIdOfQuery {
  @Id @GeneratedValue Long id;
}
