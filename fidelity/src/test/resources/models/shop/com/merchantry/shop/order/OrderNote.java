package com.merchantry.shop.order;

import com.merchantry.shop.staff.StaffUser;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import lombok.Data;

@Data
@Embeddable
public class OrderNote {
  @Column(name = "noted_at")
  private Instant at;

  @ManyToOne private StaffUser author;

  @Column(length = 2000)
  private String text;

  private boolean shownToCustomer;
}
