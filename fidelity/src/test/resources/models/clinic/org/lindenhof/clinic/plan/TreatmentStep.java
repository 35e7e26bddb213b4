package org.lindenhof.clinic.plan;

import jakarta.persistence.Column;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.lindenhof.clinic.base.ClinicEntity;
import org.lindenhof.clinic.person.Therapist;

@Entity
@Table(name = "T_TREATMENT_STEP")
public class TreatmentStep extends ClinicEntity {
  private TreatmentPlan plan;
  private String description;
  private Therapist therapist;
  private int minutes;

  @ManyToOne(optional = false)
  @JoinColumn(name = "PLAN_ID")
  public TreatmentPlan getPlan() {
    return plan;
  }

  public void setPlan(TreatmentPlan plan) {
    this.plan = plan;
  }

  @Column(name = "DESCRIPTION", length = 2000)
  public String getDescription() {
    return description;
  }

  public void setDescription(String description) {
    this.description = description;
  }

  @ManyToOne
  @JoinColumn(name = "THERAPIST_ID", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
  public Therapist getTherapist() {
    return therapist;
  }

  public void setTherapist(Therapist therapist) {
    this.therapist = therapist;
  }

  @Column(name = "DURATION_MIN", nullable = true)
  public int getMinutes() {
    return minutes;
  }

  public void setMinutes(int minutes) {
    this.minutes = minutes;
  }
}
