package composite_references;

import jakarta.persistence.*;
import java.io.Serializable;

public class Model {

  @Embeddable
  public static class PartId implements Serializable {
    @Column(name = "maker_code", length = 5)
    String maker;

    long number;
  }

  @Entity
  @Table(uniqueConstraints = @UniqueConstraint(columnNames = {"batch", "serial"}))
  public static class Part {
    @EmbeddedId PartId id;
    String serial;
    int batch;

    @Column(name = "bar_code")
    String barCode;

    String one;
    String two;
  }

  @Entity
  public static class Use {
    @Id Long id;

    /** In the order of the key's attributes. */
    @ManyToOne
    @JoinColumn(name = "a_maker")
    @JoinColumn(name = "a_number")
    Part inOrder;

    /** By name, in another order. */
    @ManyToOne
    @JoinColumns({
      @JoinColumn(name = "b_number", referencedColumnName = "number", nullable = false),
      @JoinColumn(name = "b_maker", referencedColumnName = "maker_code", nullable = false)
    })
    Part byName;

    /** To other columns. */
    @ManyToOne
    @JoinColumn(name = "c_serial", referencedColumnName = "serial")
    @JoinColumn(name = "c_batch", referencedColumnName = "batch")
    Part toOthers;

    /** To one other column. */
    @ManyToOne
    @JoinColumn(referencedColumnName = "bar_code")
    Part toOne;

    /** To columns that nothing else makes unique. */
    @OneToOne
    @JoinColumn(name = "d_two", referencedColumnName = "two")
    @JoinColumn(name = "d_one", referencedColumnName = "one")
    Part toNew;

    @ManyToOne
    @JoinColumns(
        value = {
          @JoinColumn(name = "e_number", referencedColumnName = "number"),
          @JoinColumn(name = "e_maker", referencedColumnName = "maker_code")
        },
        foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    Part free;

    @OneToOne
    @JoinColumn(name = "f_number", referencedColumnName = "number")
    @JoinColumn(name = "f_maker", referencedColumnName = "maker_code")
    Part single;
  }

  /** A part of the key that is shared by two associations. */
  @Entity
  public static class Stock {
    @Id Long id;

    @Column(name = "maker_code")
    String maker;

    @ManyToOne
    @JoinColumn(
        name = "maker_code",
        referencedColumnName = "maker_code",
        insertable = false,
        updatable = false)
    @JoinColumn(
        name = "part_number",
        referencedColumnName = "number",
        insertable = false,
        updatable = false)
    Part part;
  }
}
