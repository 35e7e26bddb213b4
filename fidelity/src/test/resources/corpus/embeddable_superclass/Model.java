package embeddable_superclass;

import jakarta.persistence.*;

public class Model {
  @Embeddable
  public static class Top {
    String topmost;
  }

  @Embeddable
  public static class Sub extends Top {
    String own;
  }

  @Entity
  public static class A {
    @Id Long id;
    Sub sub;
  }
}
