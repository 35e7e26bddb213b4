package org.lindenhof.clinic.care;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyJoinColumn;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.Table;
import java.util.HashMap;
import java.util.Map;
import org.lindenhof.clinic.codes.LabParameter;

@Entity
@Table(name = "T_LAB_RESULT")
@DiscriminatorValue("4")
@PrimaryKeyJoinColumn(name = "ENTRY_ID")
public class LabResult extends RecordEntry {
  private Map<LabParameter, Double> values = new HashMap<>();
  private String laboratory;

  @ElementCollection
  @CollectionTable(name = "T_LAB_VALUE", joinColumns = @JoinColumn(name = "ENTRY_ID"))
  @MapKeyJoinColumn(name = "PARAMETER_CODE")
  @Column(name = "MEASURED")
  public Map<LabParameter, Double> getValues() {
    return values;
  }

  public void setValues(Map<LabParameter, Double> values) {
    this.values = values;
  }

  @Column(name = "LABORATORY")
  public String getLaboratory() {
    return laboratory;
  }

  public void setLaboratory(String laboratory) {
    this.laboratory = laboratory;
  }
}
