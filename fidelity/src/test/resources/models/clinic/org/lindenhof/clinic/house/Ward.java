package org.lindenhof.clinic.house;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.Set;
import org.lindenhof.clinic.base.ClinicEntity;

@Entity
@Table(name = "T_WARD")
public class Ward extends ClinicEntity {
  private String name;
  private Department department;
  private Set<Room> rooms = new HashSet<>();
  private boolean intensive;

  @Column(name = "NAME", length = 20, nullable = false)
  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  @ManyToOne(optional = false)
  @JoinColumn(name = "DEPARTMENT_ID", nullable = false)
  public Department getDepartment() {
    return department;
  }

  public void setDepartment(Department department) {
    this.department = department;
  }

  @OneToMany(mappedBy = "id.ward")
  public Set<Room> getRooms() {
    return rooms;
  }

  public void setRooms(Set<Room> rooms) {
    this.rooms = rooms;
  }

  @Column(name = "INTENSIVE")
  public boolean isIntensive() {
    return intensive;
  }

  public void setIntensive(boolean intensive) {
    this.intensive = intensive;
  }
}
