package tables;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

public class Tables {
  @Entity
  @Table(
      name = "indexed",
      indexes = {
        @Index(columnList = "a, b desc"),
        @Index(name = "named_ix", columnList = "b ASC"),
        @Index(columnList = "c", unique = true),
        @Index(name = "named_unique_ix", columnList = "a,c", unique = true),
        @Index(columnList = " A ,c"),
        @Index(name = "on_association", columnList = "parent_id, d")
      },
      uniqueConstraints = {
        @UniqueConstraint(columnNames = {"a", "b"}),
        @UniqueConstraint(
            name = "named_uq",
            columnNames = {"c", "a"}),
        @UniqueConstraint(columnNames = {"D", "parent_id"})
      },
      comment = "a table",
      check = {
        @CheckConstraint(name = "named_check", constraint = "a <> b"),
        @CheckConstraint(constraint = "a <> c")
      })
  public static class Indexed {
    @Id Long id;
    String a;

    @Column(nullable = false)
    String b;

    String c;

    @Column(name = "d")
    String renamed;

    @ManyToOne Indexed parent;
  }

  @Entity
  @Table(
      name = "redundant",
      indexes = {
        @Index(columnList = "id"),
        @Index(columnList = "a", name = "same_as_unique"),
        @Index(columnList = "b", unique = true)
      },
      uniqueConstraints = {
        @UniqueConstraint(columnNames = "id"),
        @UniqueConstraint(columnNames = "a"),
        @UniqueConstraint(
            name = "with_id",
            columnNames = {"id", "a"}),
        @UniqueConstraint(name = "single", columnNames = "c"),
        @UniqueConstraint(columnNames = {"a", "b"}),
        @UniqueConstraint(columnNames = {"b", "a"}),
        @UniqueConstraint(name = "only_named", columnNames = "d")
      })
  public static class Redundant {
    @Id Long id;

    @Column(unique = true)
    String a;

    @Column(unique = true)
    String b;

    @Column(unique = true)
    String c;

    String d;
  }

  @Entity
  @Table(schema = "elsewhere", indexes = @Index(columnList = "other_id"))
  public static class InSchema {
    @Id Long id;
    @ManyToOne InOtherSchema other;
  }

  @Entity
  @Table(schema = "yet_elsewhere")
  public static class InOtherSchema {
    @Id Long id;

    @Column(unique = true)
    String code;
  }
}
