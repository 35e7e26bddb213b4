// expected: ALU105 getInitial
package bad;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class SetterMissingInEmbeddable {
  @Id long id;
  Name name;

  @Embeddable
  @Access(AccessType.PROPERTY)
  public static class Name {
    private String first;

    public String getFirst() {
      return first;
    }

    void setFirst(String first) {
      this.first = first;
    }

    public String getInitial() {
      return first.substring(0, 1);
    }
  }
}
