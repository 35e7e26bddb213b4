package derived_key_lengths;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import jakarta.persistence.PrimaryKeyJoinColumn;
import java.io.Serializable;
import java.util.Objects;

/** Keys that follow from a text with a length: where the length comes along, and where not. */
public class DerivedKeyLengths {
  @Entity(name = "Plan")
  public static class Plan {
    @Id
    @Column(length = 40)
    String code;

    String name;
  }

  @Entity(name = "Named")
  public static class Named {
    @Id String id;

    @MapsId
    @OneToOne
    @JoinColumn(name = "plan_code")
    Plan plan;
  }

  @Entity(name = "Unnamed")
  public static class Unnamed {
    @Id String id;
    @MapsId @OneToOne Plan plan;
  }

  @Entity(name = "NamedOfMany")
  public static class NamedOfMany {
    @Id String id;

    @MapsId
    @ManyToOne
    @JoinColumn(name = "plan_code")
    Plan plan;
  }

  @Entity(name = "UnnamedOfMany")
  public static class UnnamedOfMany {
    @Id String id;
    @MapsId @ManyToOne Plan plan;
  }

  @Entity(name = "Long")
  public static class WithLength {
    @Id
    @Column(length = 30)
    String id;

    @MapsId
    @OneToOne
    @JoinColumn(name = "plan_code", referencedColumnName = "code")
    Plan plan;
  }

  @Entity(name = "ByPart")
  public static class ByPart {
    @Id String id;

    @MapsId("id")
    @OneToOne
    @JoinColumn(name = "plan_code")
    Plan plan;
  }

  @Entity(name = "Shared")
  public static class Shared {
    @Id String id;

    @MapsId
    @OneToOne
    @PrimaryKeyJoinColumn(name = "plan_code")
    Plan plan;
  }

  @Embeddable
  public static class Key implements Serializable {
    String planCode;
    int number;

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && planCode.equals(key.planCode) && number == key.number;
    }

    @Override
    public int hashCode() {
      return Objects.hash(planCode, number);
    }
  }

  @Entity(name = "Embedding")
  public static class Embedding {
    @EmbeddedId Key id;

    @MapsId("planCode")
    @OneToOne
    @JoinColumn(name = "plan_code")
    Plan plan;
  }

  @Entity(name = "EmbeddingUnnamed")
  public static class EmbeddingUnnamed {
    @EmbeddedId Key id;

    @MapsId("planCode")
    @ManyToOne
    Plan plan;
  }

  public static class ClassKey implements Serializable {
    String plan;
    int number;

    @Override
    public boolean equals(Object other) {
      return other instanceof ClassKey key && plan.equals(key.plan) && number == key.number;
    }

    @Override
    public int hashCode() {
      return Objects.hash(plan, number);
    }
  }

  @Entity(name = "Classed")
  @IdClass(ClassKey.class)
  public static class Classed {
    @Id
    @OneToOne
    @JoinColumn(name = "plan_code")
    Plan plan;

    @Id int number;
  }
}
