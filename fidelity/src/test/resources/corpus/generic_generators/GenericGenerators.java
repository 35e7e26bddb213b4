package generic_generators;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.UUID;
import org.hibernate.annotations.GenericGenerator;
import org.hibernate.annotations.IdGeneratorType;
import org.hibernate.annotations.Parameter;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.id.IdentifierGenerator;
import org.hibernate.id.IdentityGenerator;
import org.hibernate.id.enhanced.SequenceStyleGenerator;
import org.hibernate.id.enhanced.TableGenerator;

public class GenericGenerators {}

@Entity
class Uuid2 {
  @Id
  @GeneratedValue(generator = "uuid2")
  @GenericGenerator(name = "uuid2", strategy = "uuid2")
  UUID id;
}

@Entity
class UuidText {
  @Id
  @GeneratedValue(generator = "system-uuid")
  @GenericGenerator(name = "system-uuid", strategy = "uuid")
  @Column(length = 36)
  String id;
}

@Entity
class Increment {
  @Id
  @GeneratedValue(generator = "inc")
  @GenericGenerator(name = "inc", strategy = "increment")
  Long id;
}

@Entity
class IncrementByName {
  @Id
  @GeneratedValue(generator = "increment")
  Long id;
}

@Entity
class Identity {
  @Id
  @GeneratedValue(generator = "identity")
  @GenericGenerator(name = "identity", strategy = "identity")
  Long id;
}

@Entity
class IdentityByClass {
  @Id
  @GeneratedValue(generator = "identity")
  @GenericGenerator(name = "identity", type = IdentityGenerator.class)
  Long id;
}

@Entity
@GenericGenerator(
    name = "described",
    strategy = "enhanced-sequence",
    parameters = {
      @Parameter(name = "sequence_name", value = "sq"),
      @Parameter(name = "initial_value", value = "7"),
      @Parameter(name = "increment_size", value = "5")
    })
class Sequence {
  @Id
  @GeneratedValue(generator = "described")
  Long id;
}

@Entity
class SequenceByClassName {
  @Id
  @GeneratedValue(generator = "by_class")
  @GenericGenerator(
      name = "by_class",
      strategy = "org.hibernate.id.enhanced.SequenceStyleGenerator",
      parameters = {
        @Parameter(name = "optimizer", value = "none"),
        @Parameter(name = "increment_size", value = "5")
      })
  Long id;
}

@Entity
class SequenceUnnamed {
  @Id
  @GeneratedValue(generator = "unnamed")
  @GenericGenerator(name = "unnamed", type = SequenceStyleGenerator.class)
  Long id;
}

@Entity
class CountedByTable {
  @Id
  @GeneratedValue(generator = "counted")
  @GenericGenerator(
      name = "counted",
      type = TableGenerator.class,
      parameters = {
        @Parameter(name = "table_name", value = "tt"),
        @Parameter(name = "segment_column_name", value = "sc"),
        @Parameter(name = "value_column_name", value = "vc"),
        @Parameter(name = "segment_value_length", value = "30"),
        @Parameter(name = "segment_value", value = "sv")
      })
  Long id;
}

@Entity
class Own {
  @Id
  @GeneratedValue(generator = "own")
  @GenericGenerator(name = "own", type = OwnGenerator.class)
  String id;
}

@Entity
class OwnSequence {
  @Id
  @GeneratedValue(generator = "own_numbers")
  @GenericGenerator(name = "own_numbers", strategy = "generic_generators.OwnSequenceGenerator")
  Long id;
}

class OwnGenerator implements IdentifierGenerator {
  @Override
  public Object generate(SharedSessionContractImplementor session, Object entity) {
    return UUID.randomUUID().toString();
  }
}

class OwnSequenceGenerator extends SequenceStyleGenerator {
  @Override
  public Object generate(SharedSessionContractImplementor session, Object entity) {
    return super.generate(session, entity);
  }
}

@Entity
class Undemanded {
  @Id
  @GenericGenerator(name = "undemanded", strategy = "sequence")
  Long id;
}

@Entity
class Uuids {
  @Id @UuidGenerator UUID id;
  @UuidGenerator UUID other;
}

@Entity
class UuidTexts {
  @Id
  @GeneratedValue
  @UuidGenerator(style = UuidGenerator.Style.TIME)
  String id;
}

@Entity
class UuidStrategy {
  @Id
  @GeneratedValue(strategy = GenerationType.UUID)
  String id;
}

@Retention(RetentionPolicy.RUNTIME)
@IdGeneratorType(SequenceStyleGenerator.class)
@interface Counting {}

@Retention(RetentionPolicy.RUNTIME)
@IdGeneratorType(OwnGenerator.class)
@interface Inventing {}

@Entity
class Counted {
  @Id
  @Counting
  @GeneratedValue(generator = "never_made")
  @SequenceGenerator(name = "never_made")
  Long id;
}

@Entity
class Invented {
  @Id @Inventing String id;
}
