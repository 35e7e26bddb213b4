// expected: ALU100 children
// says: which says that it has none
package bad;

import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.util.Set;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

@Entity
public class OnDeleteWithoutKey {
  @Id Long id;

  @ManyToOne
  @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
  OnDeleteWithoutKey parent;

  @OneToMany(mappedBy = "parent")
  @OnDelete(action = OnDeleteAction.CASCADE)
  Set<OnDeleteWithoutKey> children;
}
