package sequences;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.SequenceGenerators;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.UUID;

public class Sequences {
  @Entity
  public static class Automatic {
    @Id @GeneratedValue Long id;
  }

  @Entity(name = "Entity_Name")
  public static class Named {
    @Id @GeneratedValue int id;
  }

  @Entity
  @Table(name = "table_name")
  public static class NamedTable {
    @Id
    @GeneratedValue
    @Column(name = "renamed")
    Long id;
  }

  @Entity
  @Table(name = "`Quoted Table`")
  public static class QuotedTable {
    @Id @GeneratedValue Long id;
  }

  @Entity
  @Table(name = "in_schema", schema = "elsewhere")
  public static class InSchema {
    @Id @GeneratedValue Long id;
  }

  @Entity
  public static class Explicit {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Integer id;
  }

  @Entity
  public static class OnlyNamed {
    @Id
    @GeneratedValue(generator = "only_named")
    Long id;
  }

  @Entity
  public static class OnField {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "on_field")
    @SequenceGenerator(name = "on_field", sequenceName = "field_seq", allocationSize = 1)
    Long id;
  }

  @Entity
  public static class WithoutSequenceName {
    @Id
    @GeneratedValue(generator = "generator_name")
    @SequenceGenerator(name = "generator_name", initialValue = 100, allocationSize = 10)
    Long id;
  }

  @Entity
  public static class Nameless {
    @Id
    @GeneratedValue
    @SequenceGenerator(allocationSize = 7)
    Long id;
  }

  @Entity
  public static class NamelessSequence {
    @Id
    @GeneratedValue
    @SequenceGenerator(sequenceName = "`My Seq`", schema = "elsewhere")
    Long id;
  }

  @Entity
  @SequenceGenerator(name = "on_class", sequenceName = "class_seq", allocationSize = 5)
  public static class OnClass {
    @Id
    @GeneratedValue(generator = "on_class")
    Long id;
  }

  @Entity
  @SequenceGenerator(name = "any_name", sequenceName = "any_seq", allocationSize = 5)
  public static class OnClassWithoutReference {
    @Id @GeneratedValue Long id;
  }

  @Entity
  @SequenceGenerators({
    @SequenceGenerator(name = "first", sequenceName = "first_seq"),
    @SequenceGenerator(name = "second", sequenceName = "second_seq")
  })
  public static class Several {
    @Id
    @GeneratedValue(generator = "second")
    Long id;
  }

  @Entity
  @SequenceGenerator(name = "unused", sequenceName = "unused_seq")
  public static class Unused {
    @Id Long id;
  }

  @Entity
  @SequenceGenerator(name = "mine", sequenceName = "class_wins")
  public static class WrongNameOnField {
    @Id
    @GeneratedValue(generator = "mine")
    @SequenceGenerator(sequenceName = "field_loses")
    Long id;
  }

  @Entity
  @SequenceGenerator(name = "a", sequenceName = "shared_seq", allocationSize = 5)
  public static class SharedOne {
    @Id
    @GeneratedValue(generator = "a")
    Long id;
  }

  @Entity
  @SequenceGenerator(name = "b", sequenceName = "shared_seq", allocationSize = 5)
  public static class SharedTwo {
    @Id
    @GeneratedValue(generator = "b")
    Long id;
  }

  @Entity
  public static class StepZero {
    @Id
    @GeneratedValue(generator = "step_zero")
    @SequenceGenerator(name = "step_zero", allocationSize = 0)
    Long id;
  }

  @Entity
  public static class Downwards {
    @Id
    @GeneratedValue(generator = "downwards")
    @SequenceGenerator(name = "downwards", allocationSize = -1, initialValue = -5)
    Long id;
  }

  /** Counts down by one all the same. */
  @Entity
  public static class DownwardsBySteps {
    @Id
    @GeneratedValue(generator = "downwards_by_steps")
    @SequenceGenerator(name = "downwards_by_steps", allocationSize = -5)
    Long id;
  }

  @Entity
  public static class FromZero {
    @Id
    @GeneratedValue(generator = "from_zero")
    @SequenceGenerator(name = "from_zero", initialValue = 0)
    Long id;
  }

  @Entity
  public static class Universal {
    @Id @GeneratedValue UUID id;
  }

  @Entity
  public static class UniversalByStrategy {
    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    String id;
  }

  @Entity
  @SequenceGenerator(sequenceName = "for_uuid")
  public static class UniversalWithSequence {
    @Id @GeneratedValue UUID id;
  }

  @Entity
  public static class AutomaticText {
    @Id @GeneratedValue String id;
  }

  @Entity
  public static class AutomaticDecimal {
    @Id @GeneratedValue BigDecimal id;
  }

  @MappedSuperclass
  @SequenceGenerator(name = "inherited", sequenceName = "inherited_seq", allocationSize = 3)
  public abstract static class Base {
    @Id
    @GeneratedValue(generator = "inherited")
    Long id;
  }

  @Entity
  public static class HeirOne extends Base {}

  @Entity
  public static class HeirTwo extends Base {}

  @MappedSuperclass
  public abstract static class NamelessBase {
    @Id
    @GeneratedValue
    @SequenceGenerator(allocationSize = 3)
    Long id;
  }

  @Entity
  public static class NamelessHeir extends NamelessBase {}
}
