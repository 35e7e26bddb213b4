package press.folio.content.article;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.SQLRestriction;
import org.hibernate.type.SqlTypes;
import press.folio.content.core.Node;

@Entity
@Table(schema = "content", name = "article", indexes = @Index(columnList = "published_at desc"))
public class Article extends Node {
  @Column(nullable = false, length = 300)
  String headline = "";

  @Column(name = "published_at")
  OffsetDateTime publishedAt;

  @ManyToMany
  @JoinTable(schema = "content", name = "article_author")
  @OrderColumn(name = "author_index")
  List<Author> authors = new ArrayList<>();

  @ManyToMany
  @JoinTable(
      schema = "content",
      name = "article_tag",
      joinColumns = @JoinColumn(name = "article_id"),
      inverseJoinColumns = @JoinColumn(name = "tag_id"))
  @SQLRestriction("hidden = false")
  Set<Tag> tags = new HashSet<>();

  @ManyToMany
  @JoinTable(schema = "content", name = "related_article")
  Set<Article> related = new HashSet<>();

  @ManyToMany(mappedBy = "related")
  Set<Article> relatedFrom = new HashSet<>();

  @OneToMany(mappedBy = "article", cascade = CascadeType.ALL)
  List<Revision> revisions = new ArrayList<>();

  @JdbcTypeCode(SqlTypes.JSON)
  Map<String, String> extras;

  @Column(name = "keywords")
  List<String> keywords;
}
