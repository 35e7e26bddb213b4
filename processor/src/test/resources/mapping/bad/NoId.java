// expected: ALU103 NoId
package bad;

import jakarta.persistence.Entity;

@Entity
public class NoId {
  String name;
}
