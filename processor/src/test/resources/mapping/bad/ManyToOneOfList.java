// expected: ALU109 pages
// says: holds several, and @ManyToOne leads to one
// says: @OneToMany, where each of them belongs to one ManyToOneOfList, or @ManyToMany
package bad;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.List;

@Entity
public class ManyToOneOfList {
  @Id Long id;

  @ManyToOne List<ManyToOneOfList> pages;
}
