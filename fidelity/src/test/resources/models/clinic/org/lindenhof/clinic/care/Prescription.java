package org.lindenhof.clinic.care;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.AttributeOverrides;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyTemporal;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.TemporalType;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.lindenhof.clinic.base.Period;

@Entity
@Table(name = "T_PRESCRIPTION")
@DiscriminatorValue("3")
@PrimaryKeyJoinColumn(name = "ENTRY_ID")
public class Prescription extends RecordEntry {
  private Drug drug;
  private Period taking;
  private Map<Date, Dose> doses = new HashMap<>();

  @ManyToOne(fetch = FetchType.EAGER, optional = false)
  @JoinColumn(name = "DRUG_PZN", referencedColumnName = "PZN")
  public Drug getDrug() {
    return drug;
  }

  public void setDrug(Drug drug) {
    this.drug = drug;
  }

  @AttributeOverrides({
    @AttributeOverride(name = "begin", column = @Column(name = "TAKE_FROM")),
    @AttributeOverride(name = "end", column = @Column(name = "TAKE_UNTIL"))
  })
  public Period getTaking() {
    return taking;
  }

  public void setTaking(Period taking) {
    this.taking = taking;
  }

  @ElementCollection
  @CollectionTable(name = "T_PRESCRIPTION_DOSE", joinColumns = @JoinColumn(name = "ENTRY_ID"))
  @MapKeyColumn(name = "TIME_OF_DAY")
  @MapKeyTemporal(TemporalType.TIME)
  public Map<Date, Dose> getDoses() {
    return doses;
  }

  public void setDoses(Map<Date, Dose> doses) {
    this.doses = doses;
  }
}
