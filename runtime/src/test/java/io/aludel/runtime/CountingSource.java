package io.aludel.runtime;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/**
 * A data source that counts what reaches the database and calls somebody back after each call has
 * returned: between a statement and its journal row, between a journal row and its commit, and so
 * on.
 */
final class CountingSource {

  /** Is called after the call of that number, counted from 1. */
  @FunctionalInterface
  interface Callback {
    void after(int call);
  }

  private static final Set<String> CALLS =
      Set.of("execute", "executeQuery", "executeUpdate", "executeBatch", "commit", "rollback");

  private final AtomicInteger calls = new AtomicInteger();
  private final Callback callback;

  CountingSource(Callback callback) {
    this.callback = callback;
  }

  int calls() {
    return calls.get();
  }

  DataSource around(DataSource source) {
    return wrap(DataSource.class, source);
  }

  private <T> T wrap(Class<T> type, Object target) {
    InvocationHandler handler =
        (proxy, method, arguments) -> wrapResult(method, call(target, method, arguments));
    return type.cast(
        Proxy.newProxyInstance(
            CountingSource.class.getClassLoader(), new Class<?>[] {type}, handler));
  }

  private Object call(Object target, Method method, Object[] arguments) throws Throwable {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException error) {
      throw error.getCause();
    } finally {
      if (CALLS.contains(method.getName())) {
        callback.after(calls.incrementAndGet());
      }
    }
  }

  private Object wrapResult(Method method, Object result) {
    if (result instanceof Connection) {
      return wrap(Connection.class, result);
    }
    if (result instanceof PreparedStatement) {
      return wrap(PreparedStatement.class, result);
    }
    return result instanceof Statement && method.getName().equals("createStatement")
        ? wrap(Statement.class, result)
        : result;
  }
}
