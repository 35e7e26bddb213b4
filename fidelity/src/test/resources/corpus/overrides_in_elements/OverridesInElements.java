package overrides_in_elements;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** An embeddable that names a column of another one, and a collection that names it again. */
public class OverridesInElements {
  @Embeddable
  public static class Inner {
    String tag;
    String note;

    @Override
    public boolean equals(Object other) {
      return other instanceof Inner inner && Objects.equals(tag, inner.tag);
    }

    @Override
    public int hashCode() {
      return Objects.hashCode(tag);
    }
  }

  @Embeddable
  public static class Middle {
    @AttributeOverride(name = "tag", column = @Column(name = "middle_tag", nullable = false))
    Inner inner;

    @Override
    public boolean equals(Object other) {
      return other instanceof Middle middle && Objects.equals(inner, middle.inner);
    }

    @Override
    public int hashCode() {
      return Objects.hashCode(inner);
    }
  }

  @Entity(name = "Holder")
  public static class Holder {
    @Id Long id;

    @AttributeOverride(name = "inner.tag", column = @Column(name = "outer_tag"))
    Middle single;

    @ElementCollection
    @CollectionTable(name = "outer_set")
    @AttributeOverride(name = "inner.tag", column = @Column(name = "set_tag"))
    @AttributeOverride(name = "inner.note", column = @Column(name = "set_note", length = 9))
    Set<Middle> set;

    @ElementCollection
    @CollectionTable(name = "outer_values")
    @AttributeOverride(name = "value.inner.tag", column = @Column(name = "value_tag"))
    @AttributeOverride(name = "value.inner.note", column = @Column(name = "value_note"))
    Map<String, Middle> values;
  }
}
