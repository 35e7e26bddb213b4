package natural_ids;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SecondaryTable;
import org.hibernate.annotations.NaturalId;

public class NaturalIds {}

@Entity
class Many {
  @Id Long id;
  @NaturalId String secondCode;

  @NaturalId(mutable = true)
  @Column(name = "a")
  String first;

  @NaturalId @ManyToOne Many other;
  @NaturalId @Embedded Part part;
}

@Embeddable
class Part {
  String x;

  @Column(name = "yy")
  String y;
}

@MappedSuperclass
class Base {
  @Id Long id;
  @NaturalId String code;
}

@Entity
class One extends Base {}

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
class Root extends Base {}

@Entity
class Branch extends Root {}

@Entity
class Alone {
  @Id Long id;

  @NaturalId
  @Column(unique = true)
  String code;
}

@Entity
@SecondaryTable(name = "elsewhere")
class Spread {
  @Id Long id;
  @NaturalId String here;

  @NaturalId
  @Column(table = "elsewhere")
  String there;
}

@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
class Repeated {
  @Id Long id;
  @NaturalId String code;
}

@Entity
class RepeatedBranch extends Repeated {}
