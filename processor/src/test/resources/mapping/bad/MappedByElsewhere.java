// expected: ALU110 peer, ALU110 children, ALU110 friends, ALU110 other
package bad;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import java.util.List;

@Entity
public class MappedByElsewhere {
  @Id Long id;

  @OneToMany(mappedBy = "stranger")
  List<Child> children;

  @ManyToMany(mappedBy = "parent")
  List<Child> friends;

  @OneToOne(mappedBy = "peer")
  Child other;

  @Entity
  static class Child {
    @Id Long id;
    @ManyToOne MappedByElsewhere parent;
    @ManyToOne Stranger stranger;

    @OneToOne(mappedBy = "other")
    MappedByElsewhere peer;
  }

  @Entity
  static class Stranger {
    @Id Long id;
  }
}
