package com.merchantry.shop.staff;

import com.merchantry.shop.common.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Set;
import lombok.Builder;
import lombok.Getter;
import lombok.NoArgsConstructor;
import lombok.Setter;
import lombok.ToString;
import lombok.experimental.SuperBuilder;

@Getter
@Setter
@ToString(exclude = "passwordHash")
@SuperBuilder
@NoArgsConstructor
@Entity
@Table(name = "staff_users")
public class StaffUser extends BaseEntity {
  @Column(unique = true, nullable = false, length = 50)
  private String loginName;

  @Column(nullable = false, columnDefinition = "char(60)")
  private String passwordHash;

  @ManyToMany(fetch = FetchType.EAGER)
  @Builder.Default
  private Set<StaffRole> roles = new HashSet<>();

  private LocalDateTime lastLoginAt;

  private boolean isLocked;

  @OneToOne private StaffUser deputy;
}
