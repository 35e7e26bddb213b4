package org.lindenhof.clinic.care;

import jakarta.persistence.Basic;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.DiscriminatorType;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Index;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Temporal;
import jakarta.persistence.TemporalType;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.lindenhof.clinic.base.ClinicEntity;
import org.lindenhof.clinic.person.Employee;

@Entity
@Table(name = "T_RECORD_ENTRY", indexes = {@Index(columnList = "RECORD_ID, OCCURRED"), @Index(columnList = "KIND")})
@Inheritance(strategy = InheritanceType.JOINED)
@DiscriminatorColumn(name = "KIND", discriminatorType = DiscriminatorType.INTEGER)
@DiscriminatorValue("0")
public class RecordEntry extends ClinicEntity {
  private MedicalRecord record;
  private Date occurred = new Date();
  private Employee author;
  private String remarks;
  private List<Attachment> attachments = new ArrayList<>();

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "RECORD_ID")
  public MedicalRecord getRecord() {
    return record;
  }

  public void setRecord(MedicalRecord record) {
    this.record = record;
  }

  @Temporal(TemporalType.TIMESTAMP)
  @Column(name = "OCCURRED", nullable = false)
  public Date getOccurred() {
    return occurred;
  }

  public void setOccurred(Date occurred) {
    this.occurred = occurred;
  }

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "AUTHOR_ID")
  public Employee getAuthor() {
    return author;
  }

  public void setAuthor(Employee author) {
    this.author = author;
  }

  @Lob
  @Basic(fetch = FetchType.LAZY)
  @Column(name = "REMARKS")
  public String getRemarks() {
    return remarks;
  }

  public void setRemarks(String remarks) {
    this.remarks = remarks;
  }

  @OneToMany(cascade = CascadeType.ALL)
  @JoinTable(name = "T_RECORD_ATTACHMENT", inverseJoinColumns = @JoinColumn(name = "ATTACHMENT_ID", unique = true))
  public List<Attachment> getAttachments() {
    return attachments;
  }

  public void setAttachments(List<Attachment> attachments) {
    this.attachments = attachments;
  }
}
