// expected: ALU109 detail
package bad;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;

@Entity
public class JoinColumnBesideMappedBy {
  @Id Long id;

  @OneToOne(mappedBy = "master")
  @JoinColumn(name = "detail_id")
  Detail detail;

  @Entity
  public static class Detail {
    @Id Long id;
    @OneToOne JoinColumnBesideMappedBy master;
  }
}
