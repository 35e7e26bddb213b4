package net.meridian.ledger.party;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.time.Year;
import org.hibernate.validator.constraints.Length;

@Entity
@DiscriminatorValue("2")
public class LegalPerson extends Party {
  @Column(name = "company_name", length = 120)
  private String companyName;

  @Length(max = 20)
  @Column(name = "register_no")
  private String registerNumber;

  @Column(name = "founded_in")
  private Year foundedIn;

  public String getCompanyName() {
    return companyName;
  }

  public void setCompanyName(String companyName) {
    this.companyName = companyName;
  }

  public String getRegisterNumber() {
    return registerNumber;
  }

  public void setRegisterNumber(String registerNumber) {
    this.registerNumber = registerNumber;
  }

  public Year getFoundedIn() {
    return foundedIn;
  }

  public void setFoundedIn(Year foundedIn) {
    this.foundedIn = foundedIn;
  }
}
