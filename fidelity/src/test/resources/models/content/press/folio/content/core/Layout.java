package press.folio.content.core;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;

@Entity
@Table(schema = "content", name = "layout")
public class Layout {
  @Id
  @Column(name = "layout_key", length = 40)
  String key;

  @ElementCollection
  @CollectionTable(schema = "content", name = "layout_region")
  @OrderColumn
  List<Region> regions = new ArrayList<>();

  @Embeddable
  public static class Region {
    @Column(name = "region_name", length = 40, nullable = false)
    String name = "main";

    @Column(name = "max_blocks")
    Integer maximumBlocks;

    @Embedded
    @AttributeOverride(name = "columns", column = @Column(name = "grid_columns"))
    Grid grid;
  }

  @Embeddable
  public static class Grid {
    Short columns;

    @Column(name = "gap")
    Short gap;
  }
}
