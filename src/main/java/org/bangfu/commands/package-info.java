/** The jar as the operator's and the designer's tool. */
@ApplicationModule
@NullMarked
package org.bangfu.commands;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
