package tenants;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.TenantId;

public class Tenants {}

@Entity
class Implied {
  @Id Long id;
  @TenantId String tenant;
}

@Entity
class Stated {
  @Id Long id;

  @TenantId
  @Column(name = "owner_id", length = 20)
  String tenant;
}
