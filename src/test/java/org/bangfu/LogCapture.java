package org.bangfu;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.stream.Collectors;
import org.slf4j.LoggerFactory;

/** Everything that is logged between opening and closing, by whatever logger, with the traces of exceptions. */
public final class LogCapture implements AutoCloseable {

  private final Logger root = ((LoggerContext) LoggerFactory.getILoggerFactory()).getLogger(Logger.ROOT_LOGGER_NAME);
  private final ListAppender<ILoggingEvent> events = new ListAppender<>();

  public LogCapture() {
    events.start();
    root.addAppender(events);
  }

  public String text() {
    return List.copyOf(events.list).stream()
        .map(event -> event.getLevel() + " " + event.getLoggerName() + " " + event.getFormattedMessage() + "\n"
            + ThrowableProxyUtil.asString(event.getThrowableProxy()))
        .collect(Collectors.joining("\n"));
  }

  @Override
  public void close() {
    root.detachAppender(events);
  }
}
