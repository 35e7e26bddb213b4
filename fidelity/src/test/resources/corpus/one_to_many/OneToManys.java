package one_to_many;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

public class OneToManys {
  @Entity(name = "Invoice")
  public static class Invoice {
    @Id
    @Column(name = "invoice_key")
    Long id;

    String code;

    @OneToMany @JoinColumn List<Line> bare;

    @OneToMany
    @JoinColumn(name = "required_by", nullable = false)
    Set<Line> required;

    @OneToMany
    @JoinColumn(name = "in_order")
    @OrderColumn
    List<Line> ordered;

    @OneToMany
    @JoinColumn(name = "strictly_in_order", nullable = false)
    @OrderColumn(name = "strict_pos", nullable = false)
    List<Line> strictlyOrdered;

    @OneToMany
    @JoinColumn(name = "in_array")
    Line[] array;

    @OneToMany
    @JoinColumn(
        name = "described",
        unique = true,
        columnDefinition = "bigint",
        comment = "a comment",
        check = @CheckConstraint(constraint = "described > 1"),
        foreignKey = @ForeignKey(name = "my_key"))
    Set<Line> described;

    @OneToMany
    @JoinColumn(name = "by_code", referencedColumnName = "code")
    List<Line> byCode;

    @OneToMany
    @JoinColumn(name = "cascading")
    @OnDelete(action = OnDeleteAction.CASCADE)
    Set<Line> cascading;

    @OneToMany
    @JoinColumn(name = "invoice")
    List<Line> both;

    @OneToMany
    @JoinColumn(name = "positioned")
    @OrderColumn(name = "pos")
    List<Line> positioned;

    @OneToMany List<Note> notes;
  }

  @Entity(name = "Line")
  public static class Line {
    @Id Long id;

    @ManyToOne
    @JoinColumn(name = "invoice", nullable = false)
    Invoice invoice;

    @Column(name = "pos")
    Long pos;
  }

  @Entity(name = "Note")
  public static class Note {
    @Id Long id;
  }
}
