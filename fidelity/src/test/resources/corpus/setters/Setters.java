package setters;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.net.URI;
import lombok.Setter;

/** Setters that are hard to find, and are found. */
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
}
