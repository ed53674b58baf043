/** The PostgreSQL the application runs on: the embedded server of the one-command start, or an external one by URL. */
@ApplicationModule(allowedDependencies = {"shared", "shared::ui"})
@NullMarked
package org.bangfu.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
