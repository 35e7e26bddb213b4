package net.meridian.ledger.party;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.validation.constraints.Past;
import java.time.LocalDate;

@Entity
@DiscriminatorValue("1")
public class NaturalPerson extends Party {
  @Column(name = "first_name", length = 60)
  private String firstName;

  @Column(name = "last_name", length = 60)
  private String lastName;

  @Past
  @Column(name = "born_on")
  private LocalDate bornOn;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "spouse_no")
  private NaturalPerson spouse;

  public String getFirstName() {
    return firstName;
  }

  public void setFirstName(String firstName) {
    this.firstName = firstName;
  }

  public String getLastName() {
    return lastName;
  }

  public void setLastName(String lastName) {
    this.lastName = lastName;
  }

  public LocalDate getBornOn() {
    return bornOn;
  }

  public void setBornOn(LocalDate bornOn) {
    this.bornOn = bornOn;
  }

  public NaturalPerson getSpouse() {
    return spouse;
  }

  public void setSpouse(NaturalPerson spouse) {
    this.spouse = spouse;
  }
}
