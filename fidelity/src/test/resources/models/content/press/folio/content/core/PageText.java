package press.folio.content.core;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.hibernate.annotations.Nationalized;

@Entity
@Table(schema = "content", name = "page_text")
public class PageText {
  @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "page_id")
  Page page;

  @ManyToOne(optional = false)
  @JoinColumn(name = "language_tag")
  Language language;

  @Nationalized
  @Column(nullable = false, length = 300)
  String title = "";

  @Nationalized
  @Lob
  String teaser;
}
