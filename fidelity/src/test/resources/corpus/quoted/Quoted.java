package quoted;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

public class Quoted {
  @Entity
  @Table(
      name = "`Target T`",
      indexes = @Index(name = "ix_q", columnList = "`Mixed Case`, `user`"),
      uniqueConstraints = @UniqueConstraint(columnNames = {"`user`", "`Mixed Case`"}))
  public static class Target {
    @Id
    @Column(name = "`Key Id`")
    Long id;

    @Column(name = "`user`")
    String user;

    @Column(name = "\"Mixed Case\"", unique = true)
    String mixed;

    @Column(name = "with space")
    String space;

    @Column(name = "MIXED_plain")
    String plain;
  }

  @Entity(name = "`Source Entity`")
  public static class Source {
    @Id Long id;
    @ManyToOne Target implied;

    @ManyToOne
    @JoinColumn(
        name = "`Join C`",
        referencedColumnName = "`Key Id`",
        foreignKey = @ForeignKey(name = "`Fk Q`"))
    Target stated;
  }
}
