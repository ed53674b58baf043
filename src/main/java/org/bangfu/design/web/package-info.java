/** The addresses at which the desktop modeler looks for an engine. */
@NullMarked
package org.bangfu.design.web;

import org.jspecify.annotations.NullMarked;
