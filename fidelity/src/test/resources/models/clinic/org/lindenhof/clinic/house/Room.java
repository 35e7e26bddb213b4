package org.lindenhof.clinic.house;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

@Entity
@Table(name = "T_ROOM")
public class Room implements Serializable {
  private RoomId id;
  private short numberOfBeds;
  private List<Bed> beds = new ArrayList<>();

  @EmbeddedId
  public RoomId getId() {
    return id;
  }

  public void setId(RoomId id) {
    this.id = id;
  }

  @Column(name = "BEDS")
  public short getNumberOfBeds() {
    return numberOfBeds;
  }

  public void setNumberOfBeds(short numberOfBeds) {
    this.numberOfBeds = numberOfBeds;
  }

  @OneToMany(mappedBy = "room")
  public List<Bed> getBeds() {
    return beds;
  }

  public void setBeds(List<Bed> beds) {
    this.beds = beds;
  }
}
