package org.lindenhof.clinic.plan;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKey;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.HashMap;
import java.util.Map;
import org.lindenhof.clinic.base.ClinicEntity;
import org.lindenhof.clinic.care.Stay;
import org.lindenhof.clinic.house.OperatingRoom;

@Entity
@Table(name = "T_SURGERY")
public class Surgery extends ClinicEntity {
  private Stay stay;
  private OperatingRoom operatingRoom;
  private Map<SurgeryRole, SurgeryTeamMember> team = new HashMap<>();
  private String procedureCode;

  @ManyToOne(optional = false)
  @JoinColumn(name = "STAY_ID")
  public Stay getStay() {
    return stay;
  }

  public void setStay(Stay stay) {
    this.stay = stay;
  }

  @ManyToOne
  @JoinColumn(name = "OR_CODE", referencedColumnName = "CODE")
  public OperatingRoom getOperatingRoom() {
    return operatingRoom;
  }

  public void setOperatingRoom(OperatingRoom operatingRoom) {
    this.operatingRoom = operatingRoom;
  }

  @OneToMany(mappedBy = "surgery", cascade = CascadeType.ALL)
  @MapKey(name = "role")
  public Map<SurgeryRole, SurgeryTeamMember> getTeam() {
    return team;
  }

  public void setTeam(Map<SurgeryRole, SurgeryTeamMember> team) {
    this.team = team;
  }

  @Column(name = "OPS_CODE", length = 12)
  public String getProcedureCode() {
    return procedureCode;
  }

  public void setProcedureCode(String procedureCode) {
    this.procedureCode = procedureCode;
  }
}
