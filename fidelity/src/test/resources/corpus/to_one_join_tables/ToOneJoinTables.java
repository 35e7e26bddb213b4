package to_one_join_tables;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.UniqueConstraint;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hibernate.annotations.NotFound;
import org.hibernate.annotations.NotFoundAction;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

public class ToOneJoinTables {
  @Embeddable
  public static class Key implements Serializable {
    String zeta;
    int alpha;

    @Column(name = "m_m")
    Long middle;

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && Objects.equals(zeta, key.zeta);
    }

    @Override
    public int hashCode() {
      return Objects.hash(zeta);
    }
  }

  @Entity(name = "Keyed")
  public static class Keyed {
    @EmbeddedId Key id;

    @ManyToOne
    @JoinTable(name = "keyed_simple")
    Simple simple;
  }

  @Entity(name = "Simple")
  public static class Simple {
    @Id
    @Column(name = "simpleKey")
    Long id;

    String code;

    @OneToMany(mappedBy = "plain")
    List<Side> plain;

    @OneToMany(mappedBy = "mapped")
    @MapKeyColumn
    Map<String, Side> mapped;

    @OneToMany(mappedBy = "ordered")
    @OrderColumn
    List<Side> ordered;

    @OneToOne(mappedBy = "single")
    Side single;
  }

  @Entity(name = "Side")
  public static class Side {
    @Id Long id;

    @ManyToOne
    @JoinTable(name = "side_plain")
    Simple plain;

    @ManyToOne
    @JoinTable(name = "side_mapped")
    Simple mapped;

    @ManyToOne
    @JoinTable(name = "side_ordered")
    Simple ordered;

    @OneToOne
    @JoinTable(name = "side_single")
    Simple single;

    @OneToOne @JoinTable Simple implicit;

    @ManyToOne(optional = false)
    @JoinTable
    Keyed keyed;

    @ManyToOne
    @JoinTable(
        name = "side_named",
        joinColumns = @JoinColumn(name = "k"),
        inverseJoinColumns = @JoinColumn(name = "s"))
    Simple named;

    @ManyToOne
    @JoinTable(name = "side_beside")
    @JoinColumn(name = "beside")
    Simple beside;

    @ManyToOne
    @JoinTable(name = "side_missing")
    @NotFound(action = NotFoundAction.IGNORE)
    Simple missing;

    @ManyToOne
    @JoinTable(name = "side_cascading")
    @OnDelete(action = OnDeleteAction.CASCADE)
    Simple cascading;

    @ManyToOne
    @JoinTable(
        name = "side_described",
        comment = "a comment",
        check = @CheckConstraint(name = "positive", constraint = "d > 0"),
        inverseJoinColumns = @JoinColumn(name = "d"),
        uniqueConstraints = @UniqueConstraint(columnNames = "d"),
        foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT),
        inverseForeignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    Simple described;

    @ManyToOne
    @JoinTable(
        name = "side_code",
        inverseJoinColumns = @JoinColumn(name = "c", referencedColumnName = "code"))
    Simple byCode;

    @Embedded Part part;
  }

  @Embeddable
  public static class Part {
    @ManyToOne
    @JoinTable(name = "part_simple")
    Simple inPart;
  }

  @Entity(name = "Indexed")
  public static class Indexed {
    @Id Long id;

    @ManyToOne
    @JoinTable(
        inverseJoinColumns = @JoinColumn(name = "s"),
        indexes = @Index(columnList = "s"))
    Simple implicit;
  }
}
