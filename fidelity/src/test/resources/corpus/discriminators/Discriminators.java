package discriminators;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.DiscriminatorType;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import org.hibernate.annotations.DiscriminatorFormula;
import org.hibernate.annotations.DiscriminatorOptions;

public class Discriminators {}

@Entity
@Inheritance(strategy = InheritanceType.SINGLE_TABLE)
class Alone {
  @Id Long id;
}

@Entity
@DiscriminatorValue("x")
class AloneWithValue {
  @Id Long id;
}

@Entity
@DiscriminatorColumn
class AloneWithColumn {
  @Id Long id;
}

@Entity
@DiscriminatorColumn(discriminatorType = DiscriminatorType.INTEGER)
class Counted {
  @Id Long id;
}

@Entity
@DiscriminatorValue("7")
class Counted7 extends Counted {
  int own;
}

@Entity
class CountedByName extends Counted {}

@Entity
@DiscriminatorColumn(name = "kind", discriminatorType = DiscriminatorType.CHAR, length = 5)
@DiscriminatorValue("a")
abstract class Lettered {
  @Id Long id;
}

@Entity
@DiscriminatorValue("'")
class LetteredApostrophe extends Lettered {
  int own;
}

@Entity
@DiscriminatorValue("b")
class LetteredB extends Lettered {}

@Entity
@DiscriminatorColumn(name = "`the kind`", length = 40)
@DiscriminatorValue("none of it")
class Quoted {
  @Id Long id;
}

@Entity
@DiscriminatorValue("it's")
class QuotedSub extends Quoted {
  @Basic(optional = false)
  @Column(name = "`a b`")
  String text;
}

@Entity
@DiscriminatorColumn(columnDefinition = "varchar(9) default 'Defined'")
class Defined {
  @Id Long id;
}

@Entity
@DiscriminatorValue("sub")
class DefinedSub extends Defined {
  int own;
}

@Entity
@DiscriminatorFormula("case when text is null then 'A' else 'B' end")
@DiscriminatorValue("A")
class Formulaic {
  @Id Long id;
}

@Entity
@DiscriminatorValue("B")
class FormulaicSub extends Formulaic {
  String text;
  int own;
}

@Entity
@DiscriminatorOptions(force = true)
class Forced {
  @Id Long id;
}

@Entity
class ForcedSub extends Forced {
  int own;
}

@Entity
@DiscriminatorColumn(name = "kind")
@DiscriminatorOptions(insert = false)
@DiscriminatorValue("A")
class Mapped {
  @Id Long id;

  @Column(insertable = false, updatable = false, length = 7, unique = true)
  @Enumerated(EnumType.STRING)
  Kind kind;
}

@Entity
@DiscriminatorValue("B")
class MappedSub extends Mapped {}

enum Kind {
  A,
  B
}

@Entity
@DiscriminatorValue("null")
class Nothing {
  @Id Long id;
}

@Entity
class NothingSub extends Nothing {
  int own;
}

@Entity
class Rest {
  @Id Long id;
}

@Entity
@DiscriminatorValue("not null")
class RestSub extends Rest {
  int own;
}

@Entity
class RestSubB extends Rest {
  int other;
}

@Entity(name = "Called")
class Named {
  @Id Long id;
}

@Entity(name = "CalledSub")
class NamedSub extends Named {}
