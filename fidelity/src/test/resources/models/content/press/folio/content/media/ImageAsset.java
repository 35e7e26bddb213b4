package press.folio.content.media;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.Table;

@Entity
@Table(schema = "media", name = "image_asset")
@PrimaryKeyJoinColumn(name = "image_id", foreignKey = @ForeignKey(name = "fk_image_asset"))
public class ImageAsset extends Asset {
  @Column(name = "pixel_width")
  int width;

  @Column(name = "pixel_height")
  int height;

  @Column(name = "focal_point")
  double[] focalPoint;
}
