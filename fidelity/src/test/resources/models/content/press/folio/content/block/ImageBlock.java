package press.folio.content.block;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import press.folio.content.media.Asset;

@Entity
@DiscriminatorValue("image")
public class ImageBlock extends Block {
  @ManyToOne
  @JoinColumn(name = "asset_id")
  Asset image;

  @Embedded Crop crop;
}
