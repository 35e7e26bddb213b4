package press.folio.content.block;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import press.folio.content.core.Page;

@Entity
@DiscriminatorValue("teaser")
public class TeaserBlock extends Block {
  @ManyToMany
  @JoinTable(schema = "content", name = "teaser_target")
  @OrderColumn(name = "target_index")
  List<Page> targets = new ArrayList<>();

  @Column(name = "max_items")
  Integer maximumItems;
}
