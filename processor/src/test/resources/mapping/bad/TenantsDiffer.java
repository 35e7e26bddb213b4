// expected: ALU105 tenant
package bad;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.TenantId;

@Entity
public class TenantsDiffer {
  @Id Long id;
  @TenantId String tenant;

  @Entity
  public static class Other {
    @Id Long id;
    @TenantId Long tenant;
  }
}
