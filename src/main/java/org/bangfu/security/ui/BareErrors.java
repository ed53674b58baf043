package org.bangfu.security.ui;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/** What the container answers by itself, to requests that are no requests: the headers, and no page of its own. */
public class BareErrors extends ErrorReportValve {

  @Override
  protected void report(Request request, Response response, @Nullable Throwable failure) {
    boolean ownAnswer = response.getStatus() >= 400 && response.getContentWritten() == 0 && response.setErrorReported();
    if (ownAnswer && !response.isCommitted()) {
      ErrorHeaders.write(response);
    }
  }
}
