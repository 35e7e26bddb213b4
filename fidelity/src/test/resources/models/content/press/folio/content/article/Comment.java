package press.folio.content.article;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;
import org.hibernate.annotations.SoftDelete;
import org.hibernate.annotations.SoftDeleteType;
import org.hibernate.annotations.UuidGenerator;

@Entity
@Table(schema = "content", name = "user_comment")
@Check(name = "ck_comment_depth", constraints = "depth between 0 and 10")
@SoftDelete(strategy = SoftDeleteType.ACTIVE, columnName = "visible")
public class Comment {
  @Id @GeneratedValue @UuidGenerator UUID id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "article_id")
  Article article;

  @ManyToOne
  @JoinColumn(name = "answered_id")
  @OnDelete(action = OnDeleteAction.SET_NULL)
  Comment answered;

  int depth;

  @Column(name = "comment_text", length = 4000, nullable = false)
  String text = "";

  @Column(name = "remote_address")
  java.net.InetAddress remoteAddress;
}
