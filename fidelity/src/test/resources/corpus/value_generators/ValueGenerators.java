package value_generators;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.time.LocalDateTime;
import java.util.EnumSet;
import org.hibernate.annotations.ValueGenerationType;
import org.hibernate.dialect.Dialect;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.generator.BeforeExecutionGenerator;
import org.hibernate.generator.EventType;
import org.hibernate.generator.EventTypeSets;
import org.hibernate.generator.OnExecutionGenerator;

/** Values that somebody's own code or the database makes, in ordinary columns. */
public class ValueGenerators {
  @ValueGenerationType(generatedBy = CounterGenerator.class)
  @Retention(RetentionPolicy.RUNTIME)
  public @interface Counted {}

  @ValueGenerationType(generatedBy = NowGenerator.class)
  @Retention(RetentionPolicy.RUNTIME)
  public @interface Now {}

  @Entity
  public static class Delivery {
    @Id @GeneratedValue Long id;

    @Counted Integer number;

    @Counted
    @Column(name = "second_number", nullable = false)
    Integer second;

    @Now LocalDateTime written;
  }

  public static class CounterGenerator implements BeforeExecutionGenerator {
    private int last;

    @Override
    public Object generate(
        SharedSessionContractImplementor session, Object owner, Object current, EventType event) {
      return ++last;
    }

    @Override
    public EnumSet<EventType> getEventTypes() {
      return EventTypeSets.INSERT_ONLY;
    }
  }

  public static class NowGenerator implements OnExecutionGenerator {
    @Override
    public boolean referenceColumnsInSql(Dialect dialect) {
      return true;
    }

    @Override
    public boolean writePropertyValue() {
      return false;
    }

    @Override
    public String[] getReferencedColumnValues(Dialect dialect) {
      return new String[] {"localtimestamp"};
    }

    @Override
    public EnumSet<EventType> getEventTypes() {
      return EventTypeSets.INSERT_AND_UPDATE;
    }
  }
}
