package org.lindenhof.clinic.plan;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import org.lindenhof.clinic.base.ClinicEntity;
import org.lindenhof.clinic.care.Stay;

@Entity
@Table(name = "T_TREATMENT_PLAN")
public class TreatmentPlan extends ClinicEntity {
  private Stay stay;
  private List<TreatmentStep> steps = new ArrayList<>();

  @OneToOne(cascade = CascadeType.ALL)
  @JoinColumn(name = "STAY_ID", unique = true, nullable = false)
  public Stay getStay() {
    return stay;
  }

  public void setStay(Stay stay) {
    this.stay = stay;
  }

  @OneToMany(mappedBy = "plan", cascade = CascadeType.ALL)
  @OrderColumn(name = "STEP_NO")
  public List<TreatmentStep> getSteps() {
    return steps;
  }

  public void setSteps(List<TreatmentStep> steps) {
    this.steps = steps;
  }
}
