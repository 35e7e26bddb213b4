package lists;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Temporal;
import jakarta.persistence.TemporalType;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.ListIndexBase;

public class Lists {
  @Embeddable
  public record Point(double x, double y, @ManyToOne Colour colour) {}

  @Entity
  public static class Colour {
    @Id String name;
  }

  @Entity
  public static class Drawing {
    @Id @GeneratedValue Long id;

    @ElementCollection
    @OrderColumn
    List<Point> line = new ArrayList<>();

    @ElementCollection
    @OrderColumn(name = "nr", nullable = true, columnDefinition = "smallint")
    List<String> captions = new ArrayList<>();

    @ElementCollection
    @OrderColumn(name = "pos", nullable = false, insertable = true, updatable = true)
    @ListIndexBase(10)
    @CollectionTable(name = "drawing_sizes", joinColumns = @JoinColumn(name = "drawing", nullable = false))
    @Column(name = "size_in_mm", nullable = false)
    List<Integer> sizes = new ArrayList<>();

    @OneToMany(mappedBy = "drawing")
    @OrderColumn
    List<Layer> layers = new ArrayList<>();

    @OneToMany
    @OrderColumn
    List<Layer> drafts = new ArrayList<>();

    @OneToMany
    @JoinColumn
    @OrderColumn(name = "hidden_nr")
    List<Layer> hidden = new ArrayList<>();

    @ManyToMany
    @OrderColumn
    List<Colour> palette = new ArrayList<>();

    @ManyToMany
    @JoinTable(name = "known_colours")
    @OrderBy("name")
    List<Colour> known = new ArrayList<>();

    @ElementCollection
    @Lob
    @Column(name = "scan_data")
    List<byte[]> scans = new ArrayList<>();

    @ElementCollection
    @Temporal(TemporalType.DATE)
    Set<Date> shown = new HashSet<>();
  }

  @Entity
  public static class Layer {
    @Id @GeneratedValue Long id;
    @ManyToOne Drawing drawing;
  }
}
