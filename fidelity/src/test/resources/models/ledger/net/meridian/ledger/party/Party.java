package net.meridian.ledger.party;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.DiscriminatorType;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.OneToMany;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.SecondaryTables;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.meridian.ledger.base.Versioned;
import org.hibernate.validator.constraints.Range;

@Entity
@Table(name = "party")
@Inheritance(strategy = InheritanceType.SINGLE_TABLE)
@DiscriminatorColumn(name = "party_type", discriminatorType = DiscriminatorType.INTEGER)
@SequenceGenerator(name = "party_gen", sequenceName = "seq_party", initialValue = 100000, allocationSize = 25)
@SecondaryTables({
  @SecondaryTable(name = "party_contact", pkJoinColumns = @PrimaryKeyJoinColumn(name = "party_no")),
  @SecondaryTable(
      name = "party_compliance",
      pkJoinColumns = @PrimaryKeyJoinColumn(name = "party_no", referencedColumnName = "party_no"),
      foreignKey = @ForeignKey(name = "fk_compliance_party"),
      indexes = @Index(columnList = "risk_class"))
})
public abstract class Party extends Versioned {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "party_gen")
  @Column(name = "party_no")
  private Long number;

  @Email
  @Size(max = 254)
  @Column(name = "mail", table = "party_contact")
  private String mail;

  @Column(name = "phone", table = "party_contact", length = 30)
  private String phone;

  @Range(min = 0, max = 9999)
  @Column(name = "risk_class", table = "party_compliance")
  private Integer riskClass;

  @Column(name = "checked_on", table = "party_compliance")
  private LocalDate checkedOn;

  @OneToMany(mappedBy = "party", cascade = CascadeType.ALL)
  private List<PartyAddress> addresses = new ArrayList<>();

  public Long getNumber() {
    return number;
  }

  public void setNumber(Long number) {
    this.number = number;
  }

  public String getMail() {
    return mail;
  }

  public void setMail(String mail) {
    this.mail = mail;
  }

  public String getPhone() {
    return phone;
  }

  public void setPhone(String phone) {
    this.phone = phone;
  }

  public Integer getRiskClass() {
    return riskClass;
  }

  public void setRiskClass(Integer riskClass) {
    this.riskClass = riskClass;
  }

  public LocalDate getCheckedOn() {
    return checkedOn;
  }

  public void setCheckedOn(LocalDate checkedOn) {
    this.checkedOn = checkedOn;
  }

  public List<PartyAddress> getAddresses() {
    return addresses;
  }

  public void setAddresses(List<PartyAddress> addresses) {
    this.addresses = addresses;
  }
}
