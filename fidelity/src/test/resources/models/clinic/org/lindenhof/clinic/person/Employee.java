package org.lindenhof.clinic.person;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Temporal;
import jakarta.persistence.TemporalType;
import java.math.BigInteger;
import java.util.Date;
import java.util.HashSet;
import java.util.Set;
import org.lindenhof.clinic.house.Department;

@Entity
@Table(name = "T_EMPLOYEE")
public abstract class Employee extends Person {
  private BigInteger personnelNumber;
  private Date employedSince = new Date();
  private String login;
  private Department department;
  private Employee superior;
  private Set<Employee> team = new HashSet<>();

  @Column(name = "PERSONNEL_NO", unique = true, nullable = false, precision = 8)
  public BigInteger getPersonnelNumber() {
    return personnelNumber;
  }

  public void setPersonnelNumber(BigInteger personnelNumber) {
    this.personnelNumber = personnelNumber;
  }

  @Temporal(TemporalType.DATE)
  @Column(name = "EMPLOYED_SINCE", nullable = false)
  public Date getEmployedSince() {
    return employedSince;
  }

  public void setEmployedSince(Date employedSince) {
    this.employedSince = employedSince;
  }

  @Column(name = "LOGIN", columnDefinition = "varchar(8) not null", unique = true)
  public String getLogin() {
    return login;
  }

  public void setLogin(String login) {
    this.login = login;
  }

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "DEPARTMENT_ID")
  public Department getDepartment() {
    return department;
  }

  public void setDepartment(Department department) {
    this.department = department;
  }

  @ManyToOne
  public Employee getSuperior() {
    return superior;
  }

  public void setSuperior(Employee superior) {
    this.superior = superior;
  }

  @OneToMany(mappedBy = "superior")
  public Set<Employee> getTeam() {
    return team;
  }

  public void setTeam(Set<Employee> team) {
    this.team = team;
  }
}
