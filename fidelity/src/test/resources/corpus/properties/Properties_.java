package properties;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Basic;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Temporal;
import jakarta.persistence.TemporalType;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Everything on getters: what the other folders write on fields. */
public class Properties_ {
  @MappedSuperclass
  public abstract static class Base<I extends Serializable, P> {
    private I id;
    private P parent;
    private Date changed;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public I getId() {
      return id;
    }

    public void setId(I id) {
      this.id = id;
    }

    @ManyToOne(fetch = FetchType.LAZY)
    public P getParent() {
      return parent;
    }

    public void setParent(P parent) {
      this.parent = parent;
    }

    @Temporal(TemporalType.TIMESTAMP)
    @Version
    public Date getChanged() {
      return changed;
    }

    public void setChanged(Date changed) {
      this.changed = changed;
    }
  }

  @Entity
  public static class Tree extends Base<Long, Tree> {
    private String name;
    private Set<Leaf> leaves = new HashSet<>();
    private Map<String, String> labels = new HashMap<>();
    private List<Ring> rings = new ArrayList<>();
    private boolean evergreen;
    private Boolean tall;
    private byte[] scan;
    private Grade grade;
    private Place place;

    @Column(name = "tree_name", unique = true, length = 50)
    public String getName() {
      return name;
    }

    public void setName(String name) {
      this.name = name;
    }

    @OneToMany(mappedBy = "parent")
    public Set<Leaf> getLeaves() {
      return leaves;
    }

    public void setLeaves(Set<Leaf> leaves) {
      this.leaves = leaves;
    }

    @ElementCollection
    @MapKeyColumn(name = "label_key", length = 20)
    @Column(name = "label_text")
    @CollectionTable(name = "tree_label")
    public Map<String, String> getLabels() {
      return labels;
    }

    public void setLabels(Map<String, String> labels) {
      this.labels = labels;
    }

    @ElementCollection
    @OrderColumn(name = "year_no")
    public List<Ring> getRings() {
      return rings;
    }

    public void setRings(List<Ring> rings) {
      this.rings = rings;
    }

    public boolean isEvergreen() {
      return evergreen;
    }

    public void setEvergreen(boolean evergreen) {
      this.evergreen = evergreen;
    }

    public Boolean isTall() {
      return tall;
    }

    public void setTall(Boolean tall) {
      this.tall = tall;
    }

    @Lob
    @Basic(fetch = FetchType.LAZY)
    public byte[] getScan() {
      return scan;
    }

    public void setScan(byte[] scan) {
      this.scan = scan;
    }

    @Enumerated(EnumType.STRING)
    protected Grade getGrade() {
      return grade;
    }

    protected void setGrade(Grade grade) {
      this.grade = grade;
    }

    @Embedded
    @AttributeOverride(name = "x", column = @Column(name = "place_x", nullable = false))
    public Place getPlace() {
      return place;
    }

    public void setPlace(Place place) {
      this.place = place;
    }

    @Transient
    public String getShown() {
      return name + "?";
    }

    public void setShown(String shown) {}

    @Transient
    public String getComputed() {
      return name + "!";
    }
  }

  public enum Grade {
    GOOD,
    FAIR
  }

  @Embeddable
  public static class Ring {
    private Double width;
    private Place place;

    @Column(name = "ring_width")
    public Double getWidth() {
      return width;
    }

    public void setWidth(Double width) {
      this.width = width;
    }

    public Place getPlace() {
      return place;
    }

    public void setPlace(Place place) {
      this.place = place;
    }
  }

  @Embeddable
  @Access(AccessType.PROPERTY)
  public static class Place {
    private int x;
    private int depth;

    public int getX() {
      return x;
    }

    public void setX(int x) {
      this.x = x;
    }

    @Column(name = "y")
    public int getDepth() {
      return depth;
    }

    public void setDepth(int depth) {
      this.depth = depth;
    }
  }

  @Entity
  @IdClass(LeafId.class)
  public static class Leaf {
    private Tree parent;
    private int position;
    private Tree shadedBy;

    @Id
    @ManyToOne
    @JoinColumn(name = "tree_id")
    public Tree getParent() {
      return parent;
    }

    public void setParent(Tree parent) {
      this.parent = parent;
    }

    @Id
    @Column(name = "leaf_position")
    public int getPosition() {
      return position;
    }

    public void setPosition(int position) {
      this.position = position;
    }

    @OneToOne
    @JoinColumn(name = "shade", foreignKey = @ForeignKey(name = "fk_leaf_shade"))
    public Tree getShadedBy() {
      return shadedBy;
    }

    public void setShadedBy(Tree shadedBy) {
      this.shadedBy = shadedBy;
    }
  }

  public static class LeafId implements Serializable {
    private Long parent;
    private int position;

    public Long getParent() {
      return parent;
    }

    public void setParent(Long parent) {
      this.parent = parent;
    }

    public int getPosition() {
      return position;
    }

    public void setPosition(int position) {
      this.position = position;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof LeafId id && Objects.equals(parent, id.parent) && position == id.position;
    }

    @Override
    public int hashCode() {
      return Objects.hash(parent, position);
    }
  }
}
