package org.bangfu.households.upload;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Where imports run: behind the screens, one at a time, as the person who began them even after they have left. */
@Component
class UploadThread implements DisposableBean {

  private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
    Thread made = new Thread(work, "register-import");
    made.setDaemon(true);
    return made;
  });

  void run(Runnable work) {
    // A copy: signing out empties the session's own.
    SecurityContext who = SecurityContextHolder.createEmptyContext();
    who.setAuthentication(SecurityContextHolder.getContext().getAuthentication());
    thread.execute(new DelegatingSecurityContextRunnable(work, who));
  }

  @Override
  public void destroy() {
    thread.shutdownNow();
  }
}
