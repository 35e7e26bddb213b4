package press.folio.content.block;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import press.folio.content.media.Asset;

@Entity
@DiscriminatorValue("gallery")
public class GalleryBlock extends ImageBlock {
  @ElementCollection
  @CollectionTable(schema = "content", name = "gallery_item", joinColumns = @JoinColumn(name = "block_key"))
  @OrderColumn(name = "item_index")
  List<Item> items = new ArrayList<>();

  @Embeddable
  public static class Item {
    @ManyToOne(optional = false)
    @JoinColumn(name = "asset_id")
    Asset asset;

    @Column(length = 300)
    String caption;

    @Embedded
    @AttributeOverride(name = "x", column = @Column(name = "crop_x"))
    @AttributeOverride(name = "y", column = @Column(name = "crop_y"))
    @AttributeOverride(name = "width", column = @Column(name = "crop_width"))
    @AttributeOverride(name = "height", column = @Column(name = "crop_height"))
    Crop crop;
  }
}
