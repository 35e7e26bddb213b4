package com.merchantry.shop.catalog;

import com.merchantry.shop.common.AuditedEntity;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import lombok.Builder;
import lombok.Getter;
import lombok.NoArgsConstructor;
import lombok.Setter;
import lombok.ToString;
import lombok.experimental.SuperBuilder;

@Getter
@Setter
@ToString(onlyExplicitlyIncluded = true)
@SuperBuilder
@NoArgsConstructor
@Entity
@Table(
    name = "categories",
    uniqueConstraints = @UniqueConstraint(name = "uk_category_slug", columnNames = {"parent_id", "slug"}),
    indexes = @Index(columnList = "parent_id, sort_key"))
public class Category extends AuditedEntity {
  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "parent_id")
  private Category parent;

  @OneToMany(mappedBy = "parent", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("sortKey, slug")
  @Builder.Default
  private List<Category> children = new ArrayList<>();

  @ToString.Include
  @Column(nullable = false, length = 100)
  private String slug;

  @Column(name = "sort_key", nullable = false)
  private int sortKey;

  private boolean visible;

  @ElementCollection
  @Builder.Default
  private Map<Locale, String> titles = new HashMap<>();

  @ManyToMany(mappedBy = "categories")
  @Builder.Default
  private Set<Product> products = new HashSet<>();
}
