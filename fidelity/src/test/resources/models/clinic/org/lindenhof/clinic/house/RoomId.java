package org.lindenhof.clinic.house;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.io.Serializable;
import java.util.Objects;

@Embeddable
public class RoomId implements Serializable {
  private Ward ward;
  private String roomNumber;

  @ManyToOne
  @JoinColumn(name = "WARD_ID")
  public Ward getWard() {
    return ward;
  }

  public void setWard(Ward ward) {
    this.ward = ward;
  }

  @Column(name = "ROOM_NO", length = 5)
  public String getRoomNumber() {
    return roomNumber;
  }

  public void setRoomNumber(String roomNumber) {
    this.roomNumber = roomNumber;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RoomId id
        && Objects.equals(roomNumber, id.roomNumber)
        && Objects.equals(ward, id.ward);
  }

  @Override
  public int hashCode() {
    return Objects.hash(roomNumber);
  }
}
