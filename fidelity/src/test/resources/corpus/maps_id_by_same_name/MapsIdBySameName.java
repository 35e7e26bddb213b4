package maps_id_by_same_name;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import java.io.Serializable;
import java.util.Objects;

/** Parts of keys that associations map, each called like the attribute that holds the key. */
public class MapsIdBySameName {
  @Entity
  public static class Purchase {
    @Id Long id;
  }

  @Embeddable
  public static class LineId implements Serializable {
    Long id;
    int number;

    @Override
    public boolean equals(Object other) {
      return other instanceof LineId line && Objects.equals(id, line.id) && number == line.number;
    }

    @Override
    public int hashCode() {
      return Objects.hash(id, number);
    }
  }

  @Entity
  public static class Line {
    @EmbeddedId LineId id;

    @MapsId("id")
    @ManyToOne
    Purchase purchase;
  }

  @Entity
  public static class LineWithPlainId {
    @Id LineId id;

    @MapsId("id")
    @ManyToOne
    Purchase purchase;
  }

  @Embeddable
  public static class NoteId implements Serializable {
    LineId line;
    int position;

    @Override
    public boolean equals(Object other) {
      return other instanceof NoteId note
          && Objects.equals(line, note.line)
          && position == note.position;
    }

    @Override
    public int hashCode() {
      return Objects.hash(line, position);
    }
  }

  @Entity
  public static class Note {
    @EmbeddedId NoteId line;

    @MapsId("line")
    @ManyToOne
    Line annotated;
  }
}
