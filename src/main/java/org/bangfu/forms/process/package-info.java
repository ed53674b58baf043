/** FEEL by the engine's expression library, behind the port of the root. */
@NullMarked
package org.bangfu.forms.process;

import org.jspecify.annotations.NullMarked;
