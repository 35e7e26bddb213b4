package derived_ids_in_id_class;

import jakarta.persistence.*;
import java.io.Serializable;
import java.util.*;

public class Model {
  @Entity
  public static class T {
    @Id Long id;
  }

  public static class IK implements Serializable {
    Long t;
    int n;

    public boolean equals(Object o) {
      return this == o;
    }

    public int hashCode() {
      return 1;
    }
  }

  @Entity
  @IdClass(IK.class)
  public static class G {
    @Id @OneToOne T t;
    @Id int n;
  }
}
