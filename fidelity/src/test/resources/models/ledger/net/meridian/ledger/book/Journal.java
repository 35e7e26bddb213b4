package net.meridian.ledger.book;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.SequenceGenerators;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import net.meridian.ledger.base.Booked;
import net.meridian.ledger.document.Document;

@Entity
@Table(name = "journal")
@SequenceGenerators(@SequenceGenerator(name = "journal_gen", sequenceName = "seq_journal", allocationSize = 100))
public class Journal extends Booked {
  @Id
  @GeneratedValue(generator = "journal_gen")
  @Column(name = "journal_id")
  private Long id;

  @OneToMany(mappedBy = "journal", cascade = CascadeType.ALL)
  @OrderBy("key.line")
  private List<JournalLine> lines = new ArrayList<>();

  @OneToOne
  @JoinColumn(name = "reverses_id")
  private Journal reverses;

  @ManyToOne
  @JoinColumn(name = "document_id")
  private Document document;

  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }

  public List<JournalLine> getLines() {
    return lines;
  }

  public void setLines(List<JournalLine> lines) {
    this.lines = lines;
  }

  public Journal getReverses() {
    return reverses;
  }

  public void setReverses(Journal reverses) {
    this.reverses = reverses;
  }

  public Document getDocument() {
    return document;
  }

  public void setDocument(Document document) {
    this.document = document;
  }
}
