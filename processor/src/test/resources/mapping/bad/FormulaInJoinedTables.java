// expected: ALU104 FormulaInJoinedTables
package bad;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import org.hibernate.annotations.DiscriminatorFormula;

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
@DiscriminatorFormula("1")
public class FormulaInJoinedTables {
  @Id Long id;
}
