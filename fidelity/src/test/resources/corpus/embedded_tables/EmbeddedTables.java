package embedded_tables;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.SecondaryTable;
import org.hibernate.annotations.EmbeddedTable;

public class EmbeddedTables {}

@Entity
@SecondaryTable(name = "more")
class Two {
  @Id Long id;
  @Embedded Part here;

  @Embedded
  @EmbeddedTable("more")
  Part there;
}

@Embeddable
class Part {
  @Column(name = "xx")
  String x;

  @Column(nullable = false)
  String y;

  int z;
}
