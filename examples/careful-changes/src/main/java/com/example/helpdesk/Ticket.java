package com.example.helpdesk;

import io.aludel.MigrationChange;
import io.aludel.Transform;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** What somebody needs help with. */
@Entity
@Table(name = "tickets")
@MigrationChange
public class Ticket {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(nullable = false, length = 200)
  private String subject;

  @Column(nullable = false, length = 10)
  private String priority = "NORMAL";

  /** A code of 1, 2 or 3 before revision 0004, which this annotation made. */
  @MigrationChange(
      transform =
          @Transform(
              up = "case status when 1 then 'OPEN' when 2 then 'WAITING' else 'CLOSED' end",
              down = "case status when 'OPEN' then 1 when 'WAITING' then 2 else 3 end",
              reason = "names instead of the codes 1, 2, 3"))
  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 20)
  private TicketStatus status = TicketStatus.OPEN;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "assignee_id")
  private Person assignee;

  protected Ticket() {}

  public Ticket(String subject) {
    this.subject = subject;
  }

  public Long id() {
    return id;
  }

  public String subject() {
    return subject;
  }

  public String priority() {
    return priority;
  }

  public TicketStatus status() {
    return status;
  }

  public void become(TicketStatus newStatus) {
    this.status = newStatus;
  }

  public Person assignee() {
    return assignee;
  }

  public void assignTo(Person newAssignee) {
    this.assignee = newAssignee;
  }
}
