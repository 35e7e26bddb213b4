package press.folio.content.core;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.net.URL;
import org.hibernate.annotations.NotFound;
import org.hibernate.annotations.NotFoundAction;

@Entity
@Table(schema = "content", name = "redirect")
public class Redirect extends Node {
  @ManyToOne
  @NotFound(action = NotFoundAction.IGNORE)
  @JoinColumn(name = "target_id")
  Node target;

  @Column(name = "status_code", columnDefinition = "smallint default 301")
  short statusCode = 301;

  @Column(name = "external_url", length = 2000)
  URL externalUrl;
}
