package press.folio.content.article;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinColumns;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

@Entity
@IdClass(Revision.Key.class)
@Table(schema = "content", name = "revision")
public class Revision {
  @Id
  @ManyToOne
  @JoinColumn(name = "article_id")
  Article article;

  @Id
  @Column(name = "revision_no")
  Integer number;

  @Lob
  @Basic(fetch = FetchType.LAZY, optional = false)
  String body = "";

  @ManyToOne
  @JoinColumn(name = "editor_id")
  Author editor;

  @OneToMany(mappedBy = "revision")
  List<Note> notes = new ArrayList<>();

  public record Key(Long article, Integer number) implements Serializable {}

  /** What an editor remarks beside a revision. */
  @Entity(name = "RevisionNote")
  @Table(schema = "content", name = "revision_note")
  public static class Note {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;

    @ManyToOne
    @JoinColumns({
      @JoinColumn(name = "article_id", referencedColumnName = "article_id"),
      @JoinColumn(name = "revision_no", referencedColumnName = "revision_no")
    })
    @OnDelete(action = OnDeleteAction.CASCADE)
    Revision revision;

    @Embedded Span span;

    @Column(name = "note_text", length = 1000)
    String text;
  }

  @Embeddable
  public record Span(@Column(name = "span_from") int from, @Column(name = "span_to") int to) {}
}
