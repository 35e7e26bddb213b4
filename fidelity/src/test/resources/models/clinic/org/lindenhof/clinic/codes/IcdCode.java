package org.lindenhof.clinic.codes;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.lindenhof.clinic.base.CodeTable;

@Entity
@Table(name = "C_ICD")
@AttributeOverride(name = "code", column = @Column(name = "ICD", length = 8))
public class IcdCode extends CodeTable<String> {
  private byte chapter;
  private IcdCode parent;

  @Column(name = "CHAPTER")
  public byte getChapter() {
    return chapter;
  }

  public void setChapter(byte chapter) {
    this.chapter = chapter;
  }

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "PARENT_ICD")
  public IcdCode getParent() {
    return parent;
  }

  public void setParent(IcdCode parent) {
    this.parent = parent;
  }
}
