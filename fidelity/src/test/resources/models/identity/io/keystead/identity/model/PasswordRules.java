package io.keystead.identity.model;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Embeddable
@Access(AccessType.FIELD)
public class PasswordRules {
  @Column(name = "pw_min_length", columnDefinition = "smallint default 12 not null")
  private int minimumLength = 12;

  @Column(name = "pw_history")
  private Integer history;

  @Column(name = "pw_max_age_days")
  private Integer maximumAgeInDays;

  @JdbcTypeCode(SqlTypes.JSON)
  @Column(name = "pw_blocklists")
  private Map<String, Integer> blocklists;
}
