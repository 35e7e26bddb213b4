package constraints;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.math.BigDecimal;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

public class Constraints {
  @Entity
  @Table(
      name = "Ticket",
      uniqueConstraints = {
        @UniqueConstraint(columnNames = {"serial", "series_code"}),
        @UniqueConstraint(name = "uq_seat", columnNames = {"seatRow", "seatNumber"})
      },
      indexes = {
        @Index(columnList = "serial"),
        @Index(name = "ix_price", columnList = "price DESC, serial ASC"),
        @Index(columnList = "visitor_id", unique = true)
      },
      check = {
        @CheckConstraint(constraint = "price >= 0"),
        @CheckConstraint(name = "ck_seat", constraint = "serial > 0 or price is null")
      },
      comment = "one visit")
  public static class Ticket {
    @Id @GeneratedValue Long id;

    @Column(nullable = false, check = @CheckConstraint(name = "ck_serial", constraint = "serial > 0"))
    int serial = 1;

    @Column(name = "series_code", columnDefinition = "varchar(4) default 'A'")
    String series;

    @Column(precision = 6, scale = 2, check = @CheckConstraint(constraint = "price < 1000"), comment = "with tax")
    BigDecimal price;

    Short seatRow;
    Short seatNumber;

    @ManyToOne
    @JoinColumn(
        name = "visitor_id",
        foreignKey = @ForeignKey(name = "fk_ticket_visitor"),
        comment = "who came",
        columnDefinition = "bigint")
    Visitor visitor;

    @ManyToOne
    @JoinColumn(name = "seller_name", referencedColumnName = "name", nullable = false)
    Visitor seller;

    @ManyToOne
    @JoinColumn(foreignKey = @ForeignKey(value = ConstraintMode.PROVIDER_DEFAULT, name = "fk_by_provider"))
    Visitor guest;

    @ManyToOne
    @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    Visitor nobody;

    @ManyToOne
    @OnDelete(action = OnDeleteAction.SET_NULL)
    Visitor friend;

    @ManyToOne
    @JoinColumn(
        name = "free_id",
        foreignKey =
            @ForeignKey(
                name = "fk_free",
                foreignKeyDefinition = "foreign key (free_id) references Visitor (id) on delete cascade"))
    Visitor free;
  }

  @Entity
  @Table(name = "Visitor")
  public static class Visitor {
    @Id @GeneratedValue Long id;

    @Column(unique = true, length = 60)
    String name;

    @OneToOne
    @JoinTable(name = "visitor_pass", joinColumns = @JoinColumn(name = "visitor"), inverseJoinColumns = @JoinColumn(name = "pass"))
    Pass pass;

    @OneToOne(mappedBy = "visitor")
    Badge badge;

    @ManyToOne @JoinTable Pass lastPass;

    @ManyToOne
    @JoinTable(name = "visitor_guide", uniqueConstraints = @UniqueConstraint(name = "uq_guide", columnNames = "guide_id"))
    @OnDelete(action = OnDeleteAction.CASCADE)
    Visitor guide;
  }

  @Entity
  public static class Pass {
    @Id @GeneratedValue Long id;
  }

  @Entity
  public static class Badge {
    @Id Long id;

    @OneToOne
    @PrimaryKeyJoinColumn
    Visitor visitor;
  }
}
