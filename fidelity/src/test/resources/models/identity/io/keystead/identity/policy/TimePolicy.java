package io.keystead.identity.policy;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Set;

@Entity
@Table(name = "policy_time")
public class TimePolicy extends Policy {
  @Column(name = "not_before")
  private LocalTime notBefore;

  @Column(name = "not_after")
  private LocalTime notAfter;

  @Enumerated(EnumType.STRING)
  @ElementCollection
  @CollectionTable(name = "policy_time_day", joinColumns = @JoinColumn(name = "policy_id"))
  @Column(name = "week_day", length = 9)
  private Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
}
