package io.aludel.fidelity;

import java.io.File;
import java.lang.reflect.Array;
import java.net.InetAddress;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.engine.jdbc.proxy.BlobProxy;
import org.hibernate.engine.jdbc.proxy.ClobProxy;
import org.hibernate.engine.jdbc.proxy.NClobProxy;

/** Values of the types that are neither numbers nor texts nor about time. */
final class Oddments {

  private Oddments() {}

  static Optional<Object> of(Class<?> type, int n) {
    if (type.isArray()) {
      return array(type.getComponentType(), n);
    }
    try {
      return Stream.<Object>of(
              new UUID(0, n),
              Currency.getInstance("EUR"),
              Locale.ROOT,
              URI.create("urn:" + n),
              URI.create("http://localhost/" + n).toURL(),
              InetAddress.getByAddress(new byte[] {127, 0, 0, (byte) n}),
              new File("file" + n),
              String.class,
              BlobProxy.generateProxy(bytes(n)),
              ClobProxy.generateProxy("text" + n),
              NClobProxy.generateProxy("text" + n))
          .filter(type::isInstance)
          .findFirst();
    } catch (MalformedURLException | UnknownHostException e) {
      throw new AssertionError(e);
    }
  }

  private static byte[] bytes(int n) {
    return Integer.toString(n).getBytes(StandardCharsets.US_ASCII);
  }

  private static Optional<Object> array(Class<?> component, int n) {
    if (component == byte.class) {
      return Optional.of(bytes(n));
    }
    Object array = Array.newInstance(component, component.isPrimitive() ? 1 : 0);
    return Optional.of(array);
  }
}
