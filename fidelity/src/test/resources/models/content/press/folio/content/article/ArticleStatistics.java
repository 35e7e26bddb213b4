package press.folio.content.article;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.Subselect;
import org.hibernate.annotations.Synchronize;

/** A view over the articles, which the database team maintains. */
@Entity
@Immutable
@Subselect("select n.id as id, n.version as changes from content.node n")
@Synchronize("content.node")
public class ArticleStatistics {
  @Id Long id;
  int changes;
}
