package hierarchy_checks;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import org.hibernate.annotations.Check;

@Entity
@Inheritance(strategy = InheritanceType.SINGLE_TABLE)
@Check(name = "code_is_long", constraints = "length(code) > 3")
public class HierarchyChecks {
  @Id Long id;
  String code;

  @Entity
  public static class Leading extends HierarchyChecks {
    String one;
  }

  @Entity
  public static class Trailing extends HierarchyChecks {
    String two;
  }

  @Entity
  @Inheritance(strategy = InheritanceType.JOINED)
  @Check(constraints = "length(code) > 3")
  public static class Joined {
    @Id Long id;
    String code;
  }

  @Entity
  @Check(constraints = "length(three) > 3")
  public static class Third extends Joined {
    String three;
  }
}
