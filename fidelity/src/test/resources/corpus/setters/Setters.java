package setters;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.net.URI;
import lombok.Setter;
import org.hibernate.annotations.EmbeddableInstantiator;
import org.hibernate.annotations.Instantiator;
import org.hibernate.annotations.Parent;
import org.hibernate.metamodel.spi.ValueAccess;

/** Setters that are hard to find, and are found, and embeddables that need none. */
public class Setters {
  interface Coloured {
    default void setColour(String colour) {}
  }

  abstract static class Sized {
    int size;

    void setSize(int size) {
      this.size = size;
    }
  }

  @MappedSuperclass
  public abstract static class Base extends Sized implements Coloured {
    long id;

    @Id
    public long getId() {
      return id;
    }

    private void setId(long id) {
      this.id = id;
    }

    public int getSize() {
      return size;
    }
  }

  @Entity(name = "Chair")
  public static class Chair extends Base {
    private URI link;
    private String maker;
    private boolean folding;

    public String getColour() {
      return "red";
    }

    /** Somebody chains calls. */
    public Chair setURL(String link) {
      this.link = URI.create(link);
      return this;
    }

    public String getURL() {
      return String.valueOf(link);
    }

    public String getMaker() {
      return maker;
    }

    /** Of another type. */
    protected void setMaker(Object maker) {
      this.maker = String.valueOf(maker);
    }

    public boolean isFolding() {
      return folding;
    }

    void setFolding(boolean folding) {
      this.folding = folding;
    }
  }

  @Entity(name = "Table_")
  @Access(AccessType.PROPERTY)
  public static class Desk {
    private @Setter long id;
    private @Setter String note;

    @Id
    public long getId() {
      return id;
    }

    public String getNote() {
      return note;
    }
  }

  /** Its constructor takes the values. */
  @Embeddable
  @Access(AccessType.PROPERTY)
  public static class Fabric {
    private final String weave;

    @Instantiator("weave")
    public Fabric(String weave) {
      this.weave = weave;
    }

    public String getWeave() {
      return weave;
    }
  }

  @Embeddable
  @Access(AccessType.PROPERTY)
  @EmbeddableInstantiator(WoodMaker.class)
  public static class Wood {
    private final String tree;

    Wood(String tree) {
      this.tree = tree;
    }

    public String getTree() {
      return tree;
    }
  }

  public static class WoodMaker implements org.hibernate.metamodel.spi.EmbeddableInstantiator {
    @Override
    public Object instantiate(ValueAccess values) {
      return new Wood(values.getValue(0, String.class));
    }

    @Override
    public boolean isInstance(Object object) {
      return object instanceof Wood;
    }

    @Override
    public boolean isSameClass(Object object) {
      return object.getClass() == Wood.class;
    }
  }

  @Embeddable
  @Access(AccessType.PROPERTY)
  public static class Metal {
    private final String alloy;

    Metal(String alloy) {
      this.alloy = alloy;
    }

    public String getAlloy() {
      return alloy;
    }
  }

  public static class MetalMaker implements org.hibernate.metamodel.spi.EmbeddableInstantiator {
    @Override
    public Object instantiate(ValueAccess values) {
      return new Metal(values.getValue(0, String.class));
    }

    @Override
    public boolean isInstance(Object object) {
      return object instanceof Metal;
    }

    @Override
    public boolean isSameClass(Object object) {
      return object.getClass() == Metal.class;
    }
  }

  @Embeddable
  @Access(AccessType.PROPERTY)
  public record Size(int width, int height) {}

  public abstract static class Handled {
    private String handle;

    void setHandle(String handle) {
      this.handle = handle;
    }

    public String getHandle() {
      return handle;
    }
  }

  @Embeddable
  @Access(AccessType.PROPERTY)
  public static class Door extends Handled {
    private Cupboard cupboard;
    private @Setter String hinge;

    @Parent
    public Cupboard getCupboard() {
      return cupboard;
    }

    void setCupboard(Cupboard cupboard) {
      this.cupboard = cupboard;
    }

    @Override
    public String getHandle() {
      return super.getHandle();
    }

    public String getHinge() {
      return hinge;
    }
  }

  @Entity(name = "Cupboard")
  public static class Cupboard {
    @Id long id;
    Fabric fabric;
    Wood wood;

    @EmbeddableInstantiator(MetalMaker.class)
    Metal metal;

    Size size;
    Door door;
  }
}
