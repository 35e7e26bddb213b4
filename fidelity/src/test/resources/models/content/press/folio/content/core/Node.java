package press.folio.content.core;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import jakarta.persistence.Version;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.SQLDelete;
import org.hibernate.annotations.SQLRestriction;

/** Whatever has a place in the tree of contents. */
@Entity
@Table(
    schema = "content",
    name = "node",
    uniqueConstraints = @UniqueConstraint(columnNames = {"parent_id", "slug"}),
    indexes = @Index(name = "ix_node_path", columnList = "path"))
@Inheritance(strategy = InheritanceType.JOINED)
@SQLRestriction("deleted_at is null")
@SQLDelete(sql = "update content.node set deleted_at = current_timestamp where id = ? and version = ?")
public abstract class Node {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "node_seq")
  @SequenceGenerator(name = "node_seq", schema = "content", sequenceName = "node_seq", allocationSize = 50)
  Long id;

  @Version int version;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "parent_id")
  Node parent;

  @OneToMany(mappedBy = "parent")
  @OrderColumn(name = "sibling_index")
  List<Node> children = new ArrayList<>();

  @Column(nullable = false, length = 120)
  String slug;

  @Column(length = 2000)
  String path;

  @Column(name = "deleted_at", insertable = false)
  LocalDateTime deletedAt;

  @Formula("(select count(*) from content.node n where n.parent_id = id)")
  int childCount;

  @Embedded Stamps stamps;
}
