package org.lindenhof.clinic.house;

import jakarta.persistence.AssociationOverride;
import jakarta.persistence.AssociationOverrides;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.AttributeOverrides;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import org.lindenhof.clinic.base.Assignment;
import org.lindenhof.clinic.person.Nurse;

@Entity
@Table(name = "T_WARD_DUTY")
@AssociationOverrides({
  @AssociationOverride(name = "assignee", joinColumns = @JoinColumn(name = "NURSE_ID")),
  @AssociationOverride(name = "target", joinColumns = @JoinColumn(name = "WARD_ID"))
})
@AttributeOverrides({
  @AttributeOverride(name = "id", column = @Column(name = "DUTY_ID")),
  @AttributeOverride(name = "period.begin", column = @Column(name = "DUTY_BEGIN", nullable = false)),
  @AttributeOverride(name = "period.end", column = @Column(name = "DUTY_END"))
})
public class WardDuty extends Assignment<Nurse, Ward> {
  private Boolean night;

  @Column(name = "NIGHT")
  public Boolean getNight() {
    return night;
  }

  public void setNight(Boolean night) {
    this.night = night;
  }
}
