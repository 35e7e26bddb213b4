package org.lindenhof.clinic.house;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import org.lindenhof.clinic.base.ClinicEntity;
import org.lindenhof.clinic.person.Physician;

@Entity
@Table(name = "T_DEPARTMENT")
public class Department extends ClinicEntity {
  private String name;
  private Physician head;
  private List<Ward> wards = new ArrayList<>();
  private char[] costCenter;

  @Column(name = "NAME", nullable = false, unique = true, length = 60)
  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  @OneToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "HEAD_ID")
  public Physician getHead() {
    return head;
  }

  public void setHead(Physician head) {
    this.head = head;
  }

  @OneToMany(mappedBy = "department", cascade = {CascadeType.PERSIST, CascadeType.MERGE})
  public List<Ward> getWards() {
    return wards;
  }

  public void setWards(List<Ward> wards) {
    this.wards = wards;
  }

  @Column(name = "COST_CENTER")
  public char[] getCostCenter() {
    return costCenter;
  }

  public void setCostCenter(char[] costCenter) {
    this.costCenter = costCenter;
  }
}
