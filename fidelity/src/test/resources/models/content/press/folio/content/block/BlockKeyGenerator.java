package press.folio.content.block;

import java.util.UUID;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.id.IdentifierGenerator;

/** Keys of 32 hexadecimal digits. */
public class BlockKeyGenerator implements IdentifierGenerator {
  @Override
  public Object generate(SharedSessionContractImplementor session, Object entity) {
    return UUID.randomUUID().toString().replace("-", "");
  }
}
