package secondary_tables;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

public class SecondaryTables_ {
  @Entity
  @Table(schema = "things", name = "thing", comment = "what there is")
  @SecondaryTable(
      schema = "things",
      name = "thing_text",
      uniqueConstraints = @UniqueConstraint(name = "uq_thing_text", columnNames = {"language", "text"}),
      indexes = @Index(name = "ix_thing_text", columnList = "language"),
      check = @CheckConstraint(name = "ck_thing_text", constraint = "language <> ''"),
      comment = "what is written on it")
  @SecondaryTable(schema = "things", name = "thing_owner", pkJoinColumns = @PrimaryKeyJoinColumn(columnDefinition = "bigint"))
  public static class Thing {
    @Id @GeneratedValue Long id;

    @Column(table = "thing_text", length = 2)
    String language;

    @Column(table = "thing_text", nullable = false, comment = "in full")
    String text = "";

    @ManyToOne
    @JoinColumn(table = "thing_owner", name = "owner", comment = "who has it")
    Owner owner;

    @Embedded
    @AttributeOverride(name = "height", column = @Column(table = "thing_text", name = "h"))
    @AttributeOverride(name = "width", column = @Column(table = "thing_text", name = "w"))
    Size size;
  }

  @Embeddable
  public record Size(Integer height, Integer width) {}

  @Entity
  @Table(schema = "things", name = "owner")
  public static class Owner {
    @Id @GeneratedValue Long id;
  }
}
