package options_everywhere;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import org.hibernate.annotations.GenericGenerator;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;
import org.hibernate.annotations.Parameter;

/** What is appended to DDL and means the same to every database. */
public class OptionsEverywhere {
  @Entity
  public static class Ticket {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "tickets")
    @SequenceGenerator(name = "tickets", sequenceName = "ticket_numbers", options = "cache 8")
    Long id;

    @Column(check = @CheckConstraint(constraint = "seats > 0", options = "anything at all"))
    int seats;

    @ManyToOne
    @JoinColumn(name = "show_id", foreignKey = @ForeignKey(options = "on update cascade"))
    Performance performance;

    @ManyToOne
    @OnDelete(action = OnDeleteAction.CASCADE)
    @JoinColumn(
        name = "bought_with",
        foreignKey = @ForeignKey(name = "fk_bought_with", options = "on update set null"))
    Ticket boughtWith;
  }

  @Entity
  public static class Performance {
    @Id
    @GeneratedValue(generator = "performances")
    @GenericGenerator(
        name = "performances",
        strategy = "sequence",
        parameters = @Parameter(name = "options", value = "cycle"))
    Long id;
  }
}
