package target_embeddables;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.TargetEmbeddable;

/** Attributes of interfaces, and what is embedded for them. */
public class TargetsOfEmbedding {
  public interface Coordinates {
    double x();

    double y();
  }

  @TargetEmbeddable(Metres.class)
  public interface Length {
    double metres();
  }

  @Embeddable
  public static class Point implements Coordinates {
    double x;

    @Column(name = "y_axis", nullable = false)
    double y;

    @Override
    public double x() {
      return x;
    }

    @Override
    public double y() {
      return y;
    }
  }

  @Embeddable
  public static class Metres implements Length {
    @Column(precision = 8)
    double metres;

    @Override
    public double metres() {
      return metres;
    }
  }

  @Entity
  public static class Track {
    @Id @GeneratedValue Long id;

    @Embedded
    @TargetEmbeddable(Point.class)
    @AttributeOverride(name = "x", column = @Column(name = "start_x"))
    Coordinates start;

    @Embedded
    @TargetEmbeddable(Point.class)
    @EmbeddedColumnNaming("end_%s")
    Coordinates end;

    @Embedded Length length;

    @ElementCollection
    @TargetEmbeddable(Point.class)
    List<Coordinates> between = new ArrayList<>();
  }
}
