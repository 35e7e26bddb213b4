package com.merchantry.shop.common;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;
import lombok.Getter;
import lombok.NoArgsConstructor;
import lombok.Setter;
import lombok.experimental.SuperBuilder;

@Getter
@Setter
@SuperBuilder
@NoArgsConstructor
@MappedSuperclass
public abstract class AuditedEntity extends BaseEntity {
  @Column(length = 80, updatable = false)
  private String createdBy;

  @Column(length = 80)
  private String lastModifiedBy;

  @PrePersist
  void stampCreation() {
    if (createdBy == null) {
      createdBy = "system";
    }
  }

  @PreUpdate
  void stampChange() {
    lastModifiedBy = "system";
  }
}
