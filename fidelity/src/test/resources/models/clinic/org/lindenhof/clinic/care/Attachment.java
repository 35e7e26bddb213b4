package org.lindenhof.clinic.care;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.sql.Blob;

@Entity
@Table(name = "T_ATTACHMENT")
@Access(AccessType.PROPERTY)
public class Attachment {
  private Integer id;
  private String fileName;
  private Blob content;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  @Column(name = "ATTACHMENT_ID")
  public Integer getId() {
    return id;
  }

  public void setId(Integer id) {
    this.id = id;
  }

  @Column(name = "FILE_NAME", nullable = false)
  public String getFileName() {
    return fileName;
  }

  public void setFileName(String fileName) {
    this.fileName = fileName;
  }

  @Lob
  @Column(name = "CONTENT")
  public Blob getContent() {
    return content;
  }

  public void setContent(Blob content) {
    this.content = content;
  }
  @Access(AccessType.FIELD)
  @Column(name = "CHECKSUM", length = 32)
  private byte[] checksum;

  @Access(AccessType.FIELD)
  private int downloads;
}
