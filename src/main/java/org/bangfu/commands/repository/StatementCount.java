package org.bangfu.commands.repository;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.stereotype.Component;

/** Counts the statements that leave for the database while asked to; a row of a batch counts as one. */
@Component
@Profile("bench")
class StatementCount implements BeanPostProcessor {

  private final AtomicLong sent = new AtomicLong();
  private volatile boolean counting;

  long during(Runnable work) {
    sent.set(0);
    counting = true;
    try {
      work.run();
      return sent.get();
    } finally {
      counting = false;
    }
  }

  @Override
  public Object postProcessAfterInitialization(Object bean, String name) {
    return bean instanceof DataSource source && !(bean instanceof Counted) ? new Counted(source) : bean;
  }

  private final class Counted extends DelegatingDataSource {

    private Counted(DataSource source) {
      super(source);
    }

    @Override
    public Connection getConnection() throws SQLException {
      Connection connection = super.getConnection();
      return counting ? wrap(Connection.class, connection) : connection;
    }
  }

  private <T> T wrap(Class<T> type, T target) {
    InvocationHandler handler = (proxy, method, arguments) -> {
      count(method);
      Object answer = call(target, method, arguments);
      boolean statement = answer instanceof Statement && Statement.class.isAssignableFrom(method.getReturnType());
      return statement ? wrapStatement(method.getReturnType(), answer) : answer;
    };
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
  }

  @SuppressWarnings("unchecked")
  private Object wrapStatement(Class<?> type, Object statement) {
    return wrap((Class<Object>) type, statement);
  }

  private void count(Method method) {
    String name = method.getName();
    if (name.equals("addBatch") || name.equals("execute") || name.equals("executeQuery")
        || name.equals("executeUpdate")) {
      sent.incrementAndGet();
    }
  }

  private static @Nullable Object call(Object target, Method method, Object @Nullable [] arguments) throws Throwable {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException failure) {
      throw failure.getTargetException();
    }
  }
}
