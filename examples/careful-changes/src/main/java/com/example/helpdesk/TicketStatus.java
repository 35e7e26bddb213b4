package com.example.helpdesk;

/** How far the help desk is with a ticket. */
public enum TicketStatus {
  OPEN,
  WAITING,
  CLOSED
}
