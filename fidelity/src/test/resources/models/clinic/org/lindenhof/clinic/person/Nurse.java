package org.lindenhof.clinic.person;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.Set;
import org.lindenhof.clinic.house.WardDuty;

@Entity
@Table(name = "T_NURSE")
public class Nurse extends Employee {
  private Shift preferredShift;
  private Set<WardDuty> duties = new HashSet<>();

  @Enumerated(EnumType.STRING)
  public Shift getPreferredShift() {
    return preferredShift;
  }

  public void setPreferredShift(Shift preferredShift) {
    this.preferredShift = preferredShift;
  }

  @OneToMany(mappedBy = "assignee")
  public Set<WardDuty> getDuties() {
    return duties;
  }

  public void setDuties(Set<WardDuty> duties) {
    this.duties = duties;
  }

  public enum Shift {
    EARLY,
    LATE,
    NIGHT
  }
}
