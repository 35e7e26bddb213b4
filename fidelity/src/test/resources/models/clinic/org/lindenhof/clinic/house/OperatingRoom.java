package org.lindenhof.clinic.house;

import jakarta.persistence.Entity;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.Set;
import org.lindenhof.clinic.base.CodeTable;

@Entity
@Table(name = "T_OPERATING_ROOM")
public class OperatingRoom extends CodeTable<Character> {
  private Set<Device> devices = new HashSet<>();

  @ManyToMany
  public Set<Device> getDevices() {
    return devices;
  }

  public void setDevices(Set<Device> devices) {
    this.devices = devices;
  }
}
