/** Import of the register file: rows become households, differences become history. */
@NullMarked
package org.bangfu.households.intake;

import org.jspecify.annotations.NullMarked;
