package org.lindenhof.clinic.house;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinColumns;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import org.lindenhof.clinic.base.ClinicEntity;

@Entity
@Table(
    name = "T_BED",
    uniqueConstraints = @UniqueConstraint(columnNames = {"WARD_ID", "ROOM_NO", "POSITION_CODE"}))
public class Bed extends ClinicEntity {
  private Room room;
  private char position;
  private State state = State.FREE;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumns({
    @JoinColumn(name = "WARD_ID", referencedColumnName = "WARD_ID"),
    @JoinColumn(name = "ROOM_NO", referencedColumnName = "ROOM_NO")
  })
  public Room getRoom() {
    return room;
  }

  public void setRoom(Room room) {
    this.room = room;
  }

  @Column(name = "POSITION_CODE", nullable = false)
  public char getPosition() {
    return position;
  }

  public void setPosition(char position) {
    this.position = position;
  }

  @Enumerated(EnumType.STRING)
  @Column(name = "STATE", nullable = false, length = 20)
  public State getState() {
    return state;
  }

  public void setState(State state) {
    this.state = state;
  }

  public enum State {
    FREE,
    OCCUPIED,
    CLEANING,
    OUT_OF_SERVICE
  }
}
