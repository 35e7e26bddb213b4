package quoted_sequences;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;

/** Generators of tables whose names are quoted. */
public class QuotedSequences {
  @Entity
  @Table(name = "`Order`")
  public static class Backticks {
    @Id @GeneratedValue Long id;
  }

  @Entity
  @Table(name = "\"OrderLine\"")
  public static class Quotes {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;
  }

  @Entity(name = "`Weird`")
  public static class NamedEntity {
    @Id @GeneratedValue Long id;
  }

  @Entity
  @Table(name = "`With blank`")
  public static class Blank {
    @Id @GeneratedValue Long id;
  }

  @Entity
  @Table(name = "With-hyphen")
  public static class Hyphen {
    @Id @GeneratedValue Long id;
  }

  @Entity
  @Table(name = "`PerJoin`")
  @Inheritance(strategy = InheritanceType.JOINED)
  public static class Joined {
    @Id @GeneratedValue Long id;
  }

  @Entity
  @Table(name = "`JoinedBelow`")
  public static class JoinedSubclass extends Joined {
    int extra;
  }

  @Entity
  @Table(name = "`PerClass`")
  @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
  public static class PerClass {
    @Id @GeneratedValue Long id;
  }

  @Entity
  @Table(name = "`PerClassBelow`")
  public static class PerClassSubclass extends PerClass {
    int extra;
  }

  @Entity
  @Table(name = "`Described`")
  public static class Described {
    @Id @GeneratedValue @SequenceGenerator Long id;
  }

  @Entity
  @Table(name = "`NamedBlank`")
  public static class NamedBlank {
    @Id
    @GeneratedValue(generator = "`My Generator`")
    Long id;
  }

  @Entity
  @Table(name = "`NamedSequence`")
  public static class NamedSequence {
    @Id
    @GeneratedValue(generator = "named")
    @SequenceGenerator(name = "named", sequenceName = "`Sequence`")
    Long id;
  }

  @Entity
  @Table(name = "`Counted`")
  public static class Counted {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "`Counters`")
    @TableGenerator(name = "`Counters`")
    Long id;
  }
}
