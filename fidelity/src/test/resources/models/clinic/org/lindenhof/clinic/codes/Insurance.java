package org.lindenhof.clinic.codes;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.lindenhof.clinic.base.CodeTable;
import org.lindenhof.clinic.person.PostalAddress;

@Entity
@Table(name = "C_INSURANCE")
public class Insurance extends CodeTable<Integer> {
  private boolean privateInsurance;
  private PostalAddress address;

  @Column(name = "PRIVATE_FLAG", nullable = false)
  public boolean isPrivateInsurance() {
    return privateInsurance;
  }

  public void setPrivateInsurance(boolean privateInsurance) {
    this.privateInsurance = privateInsurance;
  }

  @Embedded
  public PostalAddress getAddress() {
    return address;
  }

  public void setAddress(PostalAddress address) {
    this.address = address;
  }
}
