package org.lindenhof.clinic.house;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyTemporal;
import jakarta.persistence.Table;
import jakarta.persistence.Temporal;
import jakarta.persistence.TemporalType;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lindenhof.clinic.base.ClinicEntity;

@Entity
@Table(name = "T_DEVICE")
public class Device extends ClinicEntity {
  private String serialNumber;
  private Ward ward;
  private List<Date> checks = new ArrayList<>();
  private Map<Date, Double> readings = new HashMap<>();

  @Column(name = "SERIAL_NO", length = 40)
  public String getSerialNumber() {
    return serialNumber;
  }

  public void setSerialNumber(String serialNumber) {
    this.serialNumber = serialNumber;
  }

  @ManyToOne
  @JoinTable(
      name = "T_DEVICE_WARD",
      joinColumns = @JoinColumn(name = "DEVICE_ID"),
      inverseJoinColumns = @JoinColumn(name = "WARD_ID"))
  public Ward getWard() {
    return ward;
  }

  public void setWard(Ward ward) {
    this.ward = ward;
  }

  @ElementCollection
  @CollectionTable(name = "T_DEVICE_CHECK", joinColumns = @JoinColumn(name = "DEVICE_ID"))
  @Temporal(TemporalType.DATE)
  @Column(name = "CHECKED_ON")
  public List<Date> getChecks() {
    return checks;
  }

  public void setChecks(List<Date> checks) {
    this.checks = checks;
  }

  @ElementCollection
  @MapKeyTemporal(TemporalType.DATE)
  @MapKeyColumn(name = "READ_ON")
  @Column(name = "READING")
  public Map<Date, Double> getReadings() {
    return readings;
  }

  public void setReadings(Map<Date, Double> readings) {
    this.readings = readings;
  }
}
