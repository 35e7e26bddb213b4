package org.lindenhof.clinic.person;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Temporal;
import jakarta.persistence.TemporalType;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;

@Entity
@Table(
    name = "T_PERSON",
    indexes = @Index(name = "IX_PERSON_NAME", columnList = "LAST_NAME, FIRST_NAME, BIRTH_DATE"))
@Inheritance(strategy = InheritanceType.JOINED)
@SequenceGenerator(name = "PERSON_SEQ", sequenceName = "S_PERSON", allocationSize = 20)
public abstract class Person implements Serializable {
  private Long id;
  private Integer version;
  private String title;
  private String firstName;
  private String lastName;
  private Date birthDate;
  private Gender gender = Gender.UNKNOWN;
  private PostalAddress address;
  private Map<PhoneKind, String> phones = new HashMap<>();

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "PERSON_SEQ")
  @Column(name = "PERSON_ID")
  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }

  @Version
  @Column(name = "OPT_LOCK")
  public Integer getVersion() {
    return version;
  }

  public void setVersion(Integer version) {
    this.version = version;
  }

  @Column(name = "TITLE", length = 20)
  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  @Column(name = "FIRST_NAME", length = 60, nullable = false)
  public String getFirstName() {
    return firstName;
  }

  public void setFirstName(String firstName) {
    this.firstName = firstName;
  }

  @Column(name = "LAST_NAME", length = 60, nullable = false)
  public String getLastName() {
    return lastName;
  }

  public void setLastName(String lastName) {
    this.lastName = lastName;
  }

  @Temporal(TemporalType.DATE)
  @Column(name = "BIRTH_DATE")
  public Date getBirthDate() {
    return birthDate;
  }

  public void setBirthDate(Date birthDate) {
    this.birthDate = birthDate;
  }

  @Enumerated(EnumType.STRING)
  @Column(name = "GENDER", length = 10)
  public Gender getGender() {
    return gender;
  }

  public void setGender(Gender gender) {
    this.gender = gender;
  }

  @Embedded
  public PostalAddress getAddress() {
    return address;
  }

  public void setAddress(PostalAddress address) {
    this.address = address;
  }

  @ElementCollection
  @CollectionTable(name = "T_PERSON_PHONE", joinColumns = @JoinColumn(name = "PERSON_ID"))
  @MapKeyEnumerated(EnumType.STRING)
  @MapKeyColumn(name = "KIND", length = 10)
  @Column(name = "PHONE_NUMBER", length = 30, nullable = false)
  public Map<PhoneKind, String> getPhones() {
    return phones;
  }

  public void setPhones(Map<PhoneKind, String> phones) {
    this.phones = phones;
  }

  @Transient
  public String getFullName() {
    return firstName + " " + lastName;
  }
}
