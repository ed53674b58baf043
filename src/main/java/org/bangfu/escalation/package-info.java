/** Limits that come near or have passed: who is told, when, and one level up. Which process does so stands in its model. */
@ApplicationModule(allowedDependencies = {"shared", "areas", "staff", "security", "calendar", "parameters", "cases", "tasks", "notifications", "oversight", "engine"})
@NullMarked
package org.bangfu.escalation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
