package options;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

/** What is appended to the DDL of columns as it stands. */
public class Options {
  @Entity
  public static class Reading {
    @Id Long id;

    @ManyToOne
    @JoinColumn(name = "meter_id", options = "collate \"C\"")
    Meter meter;

    @Column(name = "remark", options = "collate \"C\"")
    String remark;
  }

  @Entity
  public static class Meter {
    @Id
    @Column(length = 20)
    String number;
  }
}
