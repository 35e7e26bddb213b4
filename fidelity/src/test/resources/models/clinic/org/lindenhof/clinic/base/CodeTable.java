package org.lindenhof.clinic.base;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Temporal;
import jakarta.persistence.TemporalType;
import java.io.Serializable;
import java.util.Date;

/** A table of codes: the kind of code differs from table to table. */
@MappedSuperclass
public abstract class CodeTable<C extends Comparable<C> & Serializable> implements Serializable {
  private C code;
  private String shortText;
  private String longText;
  private Date validFrom;
  private Date validTo;

  @Id
  @Column(name = "CODE")
  public C getCode() {
    return code;
  }

  public void setCode(C code) {
    this.code = code;
  }

  @Column(name = "SHORT_TEXT", length = 40, nullable = false)
  public String getShortText() {
    return shortText;
  }

  public void setShortText(String shortText) {
    this.shortText = shortText;
  }

  @Column(name = "LONG_TEXT", length = 400)
  public String getLongText() {
    return longText;
  }

  public void setLongText(String longText) {
    this.longText = longText;
  }

  @Temporal(TemporalType.DATE)
  @Column(name = "VALID_FROM")
  public Date getValidFrom() {
    return validFrom;
  }

  public void setValidFrom(Date validFrom) {
    this.validFrom = validFrom;
  }

  @Temporal(TemporalType.DATE)
  @Column(name = "VALID_TO")
  public Date getValidTo() {
    return validTo;
  }

  public void setValidTo(Date validTo) {
    this.validTo = validTo;
  }
}
