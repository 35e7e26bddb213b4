// expected: ALU105 getName
package bad;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;

@Entity
public class SetterMissing {
  private long id;

  @Id
  public long getId() {
    return id;
  }

  void setId(long id) {
    this.id = id;
  }

  public String getName() {
    return "name " + id;
  }

  @Transient
  public String getLabel() {
    return "label " + id;
  }
}
