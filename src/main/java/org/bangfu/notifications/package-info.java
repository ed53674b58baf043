/** What the product tells a person by itself: notifications on the screen, and a daily digest by mail and chat. */
@ApplicationModule(allowedDependencies = {"shared", "shared::ui", "areas", "staff", "security", "audit", "calendar", "parameters", "outbox", "database", "live",
    "live::ui"})
@NullMarked
package org.bangfu.notifications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
