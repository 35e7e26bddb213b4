package press.folio.content.media;

import java.io.Serializable;

public record MediaType(String type, String subtype) implements Serializable {}
