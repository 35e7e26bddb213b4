package options;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.time.LocalDate;

/** What is appended to DDL as it stands. */
public class Options {
  @Entity
  @Table(
      name = "reading",
      options = "with (fillfactor = 70)",
      indexes = @Index(name = "ix_reading_open", columnList = "meter_id", options = "where closed = false"),
      uniqueConstraints = @UniqueConstraint(name = "uq_reading", columnNames = {"meter_id", "day"}, options = "deferrable initially deferred"))
  public static class Reading {
    @Id @GeneratedValue Long id;

    @ManyToOne
    @JoinColumn(name = "meter_id", foreignKey = @ForeignKey(name = "fk_reading_meter", options = "on delete cascade"))
    Meter meter;

    LocalDate day;
    boolean closed;

    @Column(name = "remark", options = "collate \"C\"")
    String remark;
  }

  @Entity
  @Table(name = "meter")
  public static class Meter {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "meter_numbers")
    @SequenceGenerator(name = "meter_numbers", options = "cache 20")
    Long id;
  }
}
