// expected: ALU100 id
package bad;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.NativeGenerator;

@Entity
public class NativeIds {
  @Id @NativeGenerator Long id;
}
