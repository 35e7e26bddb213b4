package net.meridian.ledger.book;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinColumns;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

@Entity
@Table(name = "line_tag")
public class LineTag {
  @Id
  @GeneratedValue(strategy = GenerationType.AUTO)
  private Long id;

  @ManyToOne(optional = false)
  @JoinColumns(
      value = {
        @JoinColumn(name = "journal_id", referencedColumnName = "journal_id"),
        @JoinColumn(name = "line_no", referencedColumnName = "line_no")
      },
      foreignKey = @ForeignKey(name = "fk_tag_line"))
  private JournalLine line;

  @NotBlank
  @Size(max = 30)
  @Column(length = 60)
  private String tag = "-";

  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }

  public JournalLine getLine() {
    return line;
  }

  public void setLine(JournalLine line) {
    this.line = line;
  }

  public String getTag() {
    return tag;
  }

  public void setTag(String tag) {
    this.tag = tag;
  }
}
